import electricity from "../data/iowa-electricity.csv";
import {smallMultiples} from "./small-multiples.ts";

/** Iowa's electricity, each source in a panel of its own. */
export const example = {
  module: smallMultiples,
  title: "Iowa's electricity, source by source",
  takeaway: "Only renewables rose all along; nuclear energy stayed where it was.",
  rows: electricity,
  options: {
    x: "year",
    y: "net_generation",
    series: "energy_source",
    title: "Net generation, thousand megawatt-hours"
  }
};
