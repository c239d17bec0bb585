import distances from "../data/distances.csv";
import {claimLadder} from "./claim-ladder.ts";

/** One convoy in each wording of its length, by who said it. */
export const example = {
  module: claimLadder,
  title: "How long the convoy was, and who says so",
  takeaway:
    "The reports word the convoy's length in different units and with different firmness, but all of it is one measurement off the same images.",
  rows: distances.filter(({about, measure}) => about === "convoy" && measure === "length"),
  options: {}
};
