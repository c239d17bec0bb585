import distances from "../data/distances.csv";
import {dataTable} from "./data-table.ts";

/** Every wording of the convoy's length, to be looked up. */
export const example = {
  module: dataTable,
  title: "The convoy's length in every wording",
  takeaway: "One measurement, worded with and without a hedge, in miles and in kilometres.",
  rows: distances.filter(({about, measure}) => about === "convoy" && measure === "length"),
  options: {sort: "quantity", descending: true}
};
