import barley from "../data/barley.csv";
import {mergeProvenance, provenanceOf, withProvenance} from "../src/claims/index.ts";
import {divergingBar} from "./diverging-bar.ts";

/** The change of one variety's yield at each site, from the two years' rows. */
const changes = barley
  .filter(({variety, year}) => variety === "Velvet" && year === 1931)
  .flatMap(before => {
    const after = barley.find(
      ({variety, site, year}) => variety === "Velvet" && site === before.site && year === 1932
    );
    const provenance = after && mergeProvenance([before, after].map(provenanceOf));
    return after && provenance
      ? [withProvenance({site: before.site, change: after.yield - before.yield}, provenance)]
      : [];
  });

/** Where Velvet barley gave more than in the year before, and where less. */
export const example = {
  module: divergingBar,
  title: "Velvet barley, one year against the next",
  takeaway: "At four of six sites the yield fell; at Morris and Grand Rapids it rose.",
  rows: changes,
  options: {
    y: "site",
    x: "change",
    step: 0.1,
    sort: "value" as const,
    title: "Change of yield from 1931 to 1932, bushels per acre",
    sides: ["fell", "rose"] as const
  }
};
