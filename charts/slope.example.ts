import barley from "../data/barley.csv";
import {slope} from "./slope.ts";

/** One variety of barley at six sites, in two years. */
export const example = {
  module: slope,
  title: "A variety of barley, at six sites in two years",
  takeaway:
    "At Morris alone the yield of Manchuria rose from one year to the other; at every other site it fell.",
  rows: barley.filter(({variety}) => variety === "Manchuria"),
  options: {
    x: "year",
    y: "yield",
    series: "site",
    step: 0.1,
    title: "Yield, bushels per acre",
    highlight: ["Morris"]
  }
};
