import barley from "../data/barley.csv";
import {lollipop} from "./lollipop.ts";

/** The yields of all varieties at one site in one year. */
export const example = {
  module: lollipop,
  title: "Ten varieties of barley at Waseca",
  takeaway: "Some varieties gave far more than others on the same ground in the same year.",
  rows: barley.filter(({site, year}) => site === "Waseca" && year === 1932),
  options: {
    y: "variety",
    x: "yield",
    step: 0.1,
    title: "Yield of 1932, bushels per acre",
    sort: "value" as const
  }
};
