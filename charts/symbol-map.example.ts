import events from "../data/events.csv";
import places from "../data/places.csv";
import type {Place} from "../src/claims/index.ts";
import {countOf} from "../src/figure/index.ts";
import {bordersNote} from "../src/geo/index.ts";
import {symbolMap} from "./symbol-map.ts";

const byPlace = Map.groupBy(events, ({place}) => place);

/** How many dated events of our tables name each place: what the documents dwell on, not how much happened there. */
export const example = {
  module: symbolMap,
  title: "What places the documents dwell on",
  takeaway: "The dated events that were read out of the documents gather at a few places.",
  note: `A count of rows of our table of events: it says what the documents tell, not how much happened where. ${bordersNote}`,
  rows: places.filter(({id}) => byPlace.has(id) && id !== "geneva"),
  options: {
    value: ({id}: Place) => countOf(byPlace.get(id) ?? [], "dated events that name the place"),
    title: "Dated events that name the place"
  }
};
