import electricity from "../data/iowa-electricity.csv";
import {arrowPlot} from "./arrow-plot.ts";

/** What Iowa's electricity came from, at the beginning of a table and at its end. */
export const example = {
  module: arrowPlot,
  title: "What Iowa's electricity came from, then and now",
  takeaway:
    "Electricity from renewables has grown many times over, and that from fossil fuels has become less.",
  rows: electricity.filter(({year}) => year === 2001 || year === 2017),
  options: {y: "energy_source", time: "year", x: "net_generation", title: "Thousand megawatt-hours in a year"}
};
