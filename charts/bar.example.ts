import distances from "../data/distances.csv";
import places from "../data/places.csv";
import type {Claim} from "../src/claims/index.ts";
import {bar} from "./bar.ts";

const names = new Map(places.map(({id, name}) => [id, name]));

/** How far from the border each place was said to be. */
export const example = {
  module: bar,
  title: "How far from the border each place was said to be",
  takeaway:
    "The places in the images lie at very different distances from the border, by what was said of them.",
  rows: distances.filter(({measure}) => measure === "distance_to_border"),
  options: {
    y: ({topic}: Claim) => names.get(String(topic.from_place)) ?? String(topic.from_place),
    title: "Distance to the border, as stated",
    sort: "value" as const
  }
};
