import distances from "../data/distances.csv";
import places from "../data/places.csv";
import references from "../data/references.csv";
import type {Claim} from "../src/claims/index.ts";
import {logLadder} from "./log-ladder.ts";

const names = new Map(places.map(({id, name}) => [id, name]));
const known = ["mile", "kyiv-kharkiv", "ukraine-russia-border"];
const said = ["klimovo-border", "yelnya-border", "convoy-length"];

/** Lengths that the reports state, from a few miles up, between a mile and a border. */
export const example = {
  module: logLadder,
  title: "From a mile to a border: the lengths in these reports",
  takeaway:
    "The lengths that the reports state here are all longer than a mile and shorter than the border between the two countries.",
  rows: distances.filter(({id}) => said.includes(id)),
  options: {
    label: ({about, topic, measure}: Claim) =>
      measure === "length" ? "the convoy" : `${names.get(String(topic.from_place)) ?? about} to the border`,
    references: references.filter(({id}) => known.includes(id)),
    title: "Length"
  }
};
