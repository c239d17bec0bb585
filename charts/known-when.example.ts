import distances from "../data/distances.csv";
import forces from "../data/forces.csv";
import territory from "../data/territory.csv";
import type {Claim} from "../src/claims/index.ts";
import {knownWhen} from "./known-when.ts";

const what: Readonly<Record<string, string>> = {
  "convoy-length": "length of the convoy",
  "convoy-abreast": "abreast in the convoy",
  "tanks-entering": "entering Ukraine",
  "mariupol-soldiers": "deployed at Mariupol",
  "missiles-launched": "launched",
  "donbas-towns": "controlled in Donbas"
};

/** Figures of the invasion's first days that come with a day on which they were said. */
export const example = {
  module: knownWhen,
  title: "The first days: what was known when",
  takeaway:
    "Figures from the start of the invasion were out on the same day; those for the convoy were reported the day after the images.",
  note: "Most days are worked out from weekdays in the documents.",
  rows: [...forces, ...territory, ...distances].filter(({id}) => id in what),
  options: {label: ({id}: Claim) => what[id] ?? id}
};
