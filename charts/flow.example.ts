import casualties from "../data/casualties.csv";
import {flow} from "./flow.ts";

/** Which document lets whom speak of what: not how many were lost. */
export const example = {
  module: flow,
  title: "Who counts what, and where it stands",
  takeaway:
    "Each document has speakers of its own, and claims that count different things stand side by side.",
  rows: casualties,
  options: {}
};
