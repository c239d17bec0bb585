import checks from "../data/checks.csv";
import distances from "../data/distances.csv";
import places from "../data/places.csv";
import type {Claim} from "../src/claims/index.ts";
import {statedMeasured} from "./stated-measured.ts";

const names = new Map(places.map(({id, name}) => [id, name]));

/** Distances to the border as the captions and the report give them, beside the straight line to its nearest point. */
export const example = {
  module: statedMeasured,
  title: "How far from the border: as stated, and as measured",
  takeaway:
    "All but one of the distances fit a measurement on the map; the one stated for Klintsy is well short of it.",
  note: "Measured in a straight line from the point that stands for the place to the nearest point of the border line.",
  rows: distances.filter(({measure}) => measure === "distance_to_border"),
  options: {
    checks,
    label: ({topic}: Claim) => names.get(String(topic.from_place)) ?? String(topic.from_place),
    title: "Distance to the border"
  }
};
