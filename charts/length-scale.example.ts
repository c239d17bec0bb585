import distances from "../data/distances.csv";
import references from "../data/references.csv";
import {lengthScale} from "./length-scale.ts";

const known = ["prybirsk-antonov-airport", "kyiv-ivankiv", "donetsk-luhansk"];

/** The convoy's length along straight lines between towns, and along one that the reader sets. */
export const example = {
  module: lengthScale,
  title: "How long the convoy was, laid along distances on the map",
  takeaway:
    "As stated, the convoy was longer than the straight line between the places that it is said to have stretched between.",
  rows: distances.filter(({id}) => id === "convoy-length"),
  options: {
    label: "the convoy",
    references: references.filter(({id}) => known.includes(id)),
    own: {label: "A distance to try", value: 10, unit: "km" as const}
  }
};
