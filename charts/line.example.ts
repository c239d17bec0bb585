import electricity from "../data/iowa-electricity.csv";
import {line} from "./line.ts";

/** Iowa's electricity by what it was generated from. */
export const example = {
  module: line,
  title: "Where Iowa's electricity came from",
  takeaway:
    "Fossil fuels still gave most of Iowa's electricity when the count ended, but less than before, while renewables rose from almost nothing.",
  rows: electricity,
  options: {
    x: "year",
    y: "net_generation",
    series: "energy_source",
    title: "Net generation, thousand megawatt-hours",
    notes: [
      {x: 2008, series: "Renewables", text: "Renewables pass nuclear energy for good a year later"},
      {x: 2010, series: "Fossil Fuels", text: "The most from fossil fuels in all these years"}
    ]
  }
};
