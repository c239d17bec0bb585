import barley from "../data/barley.csv";
import {groupedBar} from "./grouped-bar.ts";

/** One variety of barley at six sites, two bars for two years. */
export const example = {
  module: groupedBar,
  title: "A variety of barley, site by site and year by year",
  takeaway: "No. 475 gave more in the later year at two sites and less at four.",
  rows: barley.filter(({variety}) => variety === "No. 475"),
  options: {y: "site", series: "year", x: "yield", step: 0.1, title: "Yield, bushels per acre"}
};
