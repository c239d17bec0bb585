import places from "../data/places.csv";
import {bordersNote} from "../src/geo/index.ts";
import {locatorMap} from "./locator-map.ts";

const shown: ReadonlySet<string> = new Set(["prybirsk", "antonov-airport", "kyiv", "ivankiv", "hostomel"]);

/** Where the convoy's stated ends lie, and how far apart in a straight line. */
export const example = {
  module: locatorMap,
  title: "Where the convoy was said to stand",
  takeaway:
    "The ends that a report names for the convoy lie north-west of Kyiv, the southern one at the airport of Hostomel.",
  note: bordersNote,
  rows: places.filter(({id}) => shown.has(id)),
  options: {
    subjects: ["prybirsk", "antonov-airport", "kyiv"],
    distances: [
      ["prybirsk", "antonov-airport"],
      ["antonov-airport", "kyiv"]
    ] as const
  }
};
