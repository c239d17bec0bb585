import distances from "../data/distances.csv";
import places from "../data/places.csv";
import {bordersNote} from "../src/geo/index.ts";
import {rangeRings} from "./range-rings.ts";

const shown: ReadonlySet<string> = new Set(["kyiv", "antonov-airport", "prybirsk", "ivankiv", "obolon"]);

/** How near to Kyiv the convoy was said to be: from which side, and from which part of it, the claim leaves open. */
export const example = {
  module: rangeRings,
  title: "How near to Kyiv the convoy was said to be",
  takeaway:
    "The report names a distance from the capital, but not from which part of the convoy, so that all that can be drawn is a ring.",
  note: bordersNote,
  rows: places.filter(({id}) => shown.has(id)),
  options: {
    around: "kyiv",
    rings: [...distances.filter(({id}) => id === "convoy-to-kyiv"), 50, 75]
  }
};
