import distances from "../data/distances.csv";
import type {Claim} from "../src/claims/index.ts";
import {dotRange} from "./dot-range.ts";

/** One convoy in each wording of its length: stated flatly, as about so much, and as more than so much. */
export const example = {
  module: dotRange,
  title: "One convoy, measured once, worded again and again",
  takeaway:
    "All wordings of the convoy's length say nearly the same; what differs is how firmly they say it.",
  note: "These are wordings of one measurement, not measurements that confirm each other.",
  rows: distances.filter(({about, measure}) => about === "convoy" && measure === "length"),
  options: {y: ({asStated}: Claim) => `“${asStated}”`, title: "Length of the convoy"}
};
