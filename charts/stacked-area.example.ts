import electricity from "../data/iowa-electricity.csv";
import {stackedArea} from "./stacked-area.ts";

/** Iowa's electricity, all of it and its parts. */
export const example = {
  module: stackedArea,
  title: "Electricity generated in Iowa, and from what",
  takeaway: "All that Iowa generated grew; what came on top was from renewables.",
  rows: electricity,
  options: {
    x: "year",
    y: "net_generation",
    series: "energy_source",
    title: "Net generation, thousand megawatt-hours"
  }
};
