import barley from "../data/barley.csv";
import {heatmapTable} from "./heatmap-table.ts";

/** Yields of each variety at each site in one year. */
export const example = {
  module: heatmapTable,
  title: "Which barley did well where",
  takeaway:
    "Where barley was grown mattered more than which: Waseca is dark for nearly all varieties, Grand Rapids pale.",
  rows: barley.filter(({year}) => year === 1932),
  options: {y: "variety", x: "site", value: "yield", step: 0.1, title: "Yield of 1932, bushels per acre"}
};
