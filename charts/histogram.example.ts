import barley from "../data/barley.csv";
import {histogram} from "./histogram.ts";

/** How yields of barley were spread. */
export const example = {
  module: histogram,
  title: "How much barley the trial plots gave",
  takeaway: "Most varieties, sites and years gave yields in the lower middle; few gave far more.",
  rows: barley,
  options: {x: "yield", title: "Yield, bushels per acre", counted: "yields", step: 0.1, bins: 12}
};
