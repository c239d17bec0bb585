import distances from "../data/distances.csv";
import forces from "../data/forces.csv";
import type {Claim} from "../src/claims/index.ts";
import {whoSaysWhat} from "./who-says-what.ts";

const said: Readonly<Record<string, string>> = {
  "convoy-length": "how long the convoy was",
  "convoy-to-kyiv": "how far it was from Kyiv",
  "convoy-abreast": "how many vehicles abreast"
};

const rows = [...distances, ...forces].filter(({id, sameAs}) => (sameAs ?? id) in said);
const minister = forces.filter(({id}) => id === "tanks-entering").map(({speaker}) => speaker);
const speakers = [
  ...rows.map(({speaker}) => speaker),
  ...rows.flatMap(({reportedBy}) => reportedBy ?? []),
  ...minister
];

/** The figures for the convoy, by who gives them, who passes them on, and who speaks of the invasion without giving any. */
export const example = {
  module: whoSaysWhat,
  title: "Who gives figures for the convoy",
  takeaway:
    "The convoy's figures come from the reports themselves and a satellite company; the minister who speaks in one of them gives none.",
  rows,
  options: {
    label: ({id, sameAs}: Claim) => said[sameAs ?? id] ?? id,
    speakers: [...new Map(speakers.map(speaker => [speaker.id, speaker])).values()]
  }
};
