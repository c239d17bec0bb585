import casualties from "../data/casualties.csv";
import type {Claim} from "../src/claims/index.ts";
import {unitGrid} from "./unit-grid.ts";

const where: Readonly<Record<string, string>> = {
  invasion: "Citizens of Ukraine, since the invasion began",
  "kharkiv-shelling": "People in residential areas of Kharkiv",
  "hostomel-battle": "Members of special units, at Hostomel"
};

/** People said to have been killed, one cell each: what no one counted has no cells. */
export const example = {
  module: unitGrid,
  title: "People said to have been killed, each a cell",
  takeaway:
    "Neither of the figures with a number claims to be complete, and for the citizens of Ukraine there is none to draw.",
  rows: casualties.filter(({measure}) => measure === "killed"),
  options: {
    y: ({about}: Claim) => where[about] ?? about,
    title: "People said to have been killed"
  }
};
