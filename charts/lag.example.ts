import events from "../data/events.csv";
import places from "../data/places.csv";
import {lag} from "./lag.ts";

const names = new Map(places.map(({id, name}) => [id, name]));
const released: ReadonlySet<string> = new Set(
  events.filter(({kind}) => kind === "released").map(({source}) => source)
);

/** How old each image was when it was released. */
export const example = {
  module: lag,
  title: "How old the images were when they came out",
  takeaway: "Some images were released on the day that they were taken, others only weeks later.",
  rows: events.filter(({kind, source}) => released.has(source) && (kind === "imaged" || kind === "released")),
  options: {label: ({place}: {readonly place: string | null}) => names.get(place ?? "") ?? null}
};
