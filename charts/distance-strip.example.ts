import checks from "../data/checks.csv";
import distances from "../data/distances.csv";
import places from "../data/places.csv";
import {unitOf} from "../src/claims/index.ts";
import {measurement} from "../src/figure/index.ts";
import {distanceStrip} from "./distance-strip.ts";

const measured = new Map(
  checks.flatMap(check => {
    const quantity = measurement(check);
    return quantity && unitOf(quantity.unit)?.dimension === "length"
      ? [[check.claim, quantity] as const]
      : [];
  })
);

/** How far from the border each place was said to be, over how far it is. */
export const example = {
  module: distanceStrip,
  title: "How far from the border, as stated and as measured",
  takeaway:
    "Most of the stated distances fit the map; one place lies much farther from the border than was said of it.",
  rows: distances.filter(({measure}) => measure === "distance_to_border"),
  options: {reference: "the border", measured, places}
};
