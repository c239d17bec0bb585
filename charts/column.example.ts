import electricity from "../data/iowa-electricity.csv";
import {column} from "./column.ts";

/** What renewables gave Iowa in each year. */
export const example = {
  module: column,
  title: "Electricity from renewables in Iowa",
  takeaway: "What renewables gave Iowa grew in almost every year, and many times over in all.",
  rows: electricity.filter(({energy_source}) => energy_source === "Renewables"),
  options: {x: "year", y: "net_generation", title: "Net generation, thousand megawatt-hours"}
};
