import barley from "../data/barley.csv";
import {mergeProvenance, provenanceOf, withProvenance} from "../src/claims/index.ts";
import {scatter} from "./scatter.ts";

/** Each variety at each site, with its yields of both years. */
const pairs = barley
  .filter(({year}) => year === 1931)
  .flatMap(before => {
    const after = barley.find(
      ({year, site, variety}) => year === 1932 && site === before.site && variety === before.variety
    );
    if (!after) return [];
    const {site, variety} = before;
    const provenance = mergeProvenance([provenanceOf(before), provenanceOf(after)]);
    const row = {site: site === "Morris" ? "Morris" : "Other sites", plot: `${variety}, ${site}`};
    return [
      withProvenance(
        {...row, before: before.yield, after: after.yield},
        provenance ?? {table: "barley", keys: [], claims: []}
      )
    ];
  });

/** Yields of barley in two years, a point for each variety at each site. */
export const example = {
  module: scatter,
  title: "Barley at six sites, one year and the next",
  takeaway: "At Morris every variety yielded more in the later year; nearly everywhere else it was less.",
  rows: pairs,
  options: {
    x: "before",
    y: "after",
    label: "plot",
    series: "site",
    xTitle: "Yield of 1931, bushels per acre",
    yTitle: "Yield of 1932, bushels per acre",
    step: 0.1,
    zero: true,
    named: ["Velvet, Grand Rapids", "No. 475, University Farm"]
  }
};
