import distances from "../data/distances.csv";
import border from "../data/geo/ukraine-russia-border.json" with {type: "json"};
import places from "../data/places.csv";
import {bordersNote, readLine} from "../src/geo/index.ts";
import {dotMap} from "./dot-map.ts";

const shown: ReadonlySet<string> = new Set([
  "klimovo",
  "klintsy",
  "yelnya",
  "pogonovo",
  "kyiv",
  "kharkiv",
  "moscow",
  "voronezh",
  "bryansk",
  "gomel"
]);

/** How far from the border each place was said to be, and the shortest way as measured. */
export const example = {
  module: dotMap,
  title: "How near to the border each place was said to be",
  takeaway:
    "The places that the images show lie in Russia, some of them close to Ukraine, others deep in the country.",
  note: bordersNote,
  rows: places.filter(({id}) => shown.has(id)),
  options: {
    claims: distances.filter(({measure}) => measure === "distance_to_border"),
    lines: {"ukraine-russia-border": readLine(border)}
  }
};
