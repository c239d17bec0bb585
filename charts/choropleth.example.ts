import places from "../data/places.csv";
import {bordersNote} from "../src/geo/index.ts";
import {choropleth} from "./choropleth.ts";

/** In which countries the places of our table lie: how we looked, not what happened. */
export const example = {
  module: choropleth,
  title: "Where the places of this package lie",
  takeaway:
    "Most places that the documents name, or that stand on our maps for orientation, lie in Ukraine and in Russia.",
  note: `A count of rows of our table of places: it says what the table holds, not how much happened in a country. The border between Ukraine and Russia counts in both. ${bordersNote}`,
  rows: places,
  options: {title: "Places in our table"}
};
