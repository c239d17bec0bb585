import casualties from "../data/casualties.csv";
import type {Claim} from "../src/claims/index.ts";
import {openBar} from "./open-bar.ts";

const where: Readonly<Record<string, string>> = {
  invasion: "Citizens of Ukraine, since the invasion began",
  "kharkiv-shelling": "People in residential areas of Kharkiv",
  "hostomel-battle": "Members of special units, at Hostomel"
};

/** People said to have been killed, of different groups and by different speakers: none of the figures is a count. */
export const example = {
  module: openBar,
  title: "What the figures for people killed leave open",
  takeaway:
    "Each figure for people killed is a lower bound or an order of magnitude: none of them says how many there are at most.",
  rows: casualties.filter(({measure}) => measure === "killed"),
  options: {
    label: ({about}: Claim) => where[about] ?? about,
    title: "People said to have been killed"
  }
};
