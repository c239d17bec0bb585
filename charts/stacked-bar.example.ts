import electricity from "../data/iowa-electricity.csv";
import {stackedBar} from "./stacked-bar.ts";

/** Iowa's electricity in four years, all of it and its parts. */
export const example = {
  module: stackedBar,
  title: "What Iowa's electricity was made of, every fourth year",
  takeaway: "Fossil fuels went from nearly all to about half of what Iowa generated.",
  rows: electricity.filter(({year}) => year >= 2005 && (year - 2001) % 4 === 0),
  options: {
    y: "year",
    series: "energy_source",
    x: "net_generation",
    title: "Net generation, thousand megawatt-hours"
  }
};
