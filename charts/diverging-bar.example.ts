import barley from "../data/barley.csv";
import type {Quantity} from "../src/claims/index.ts";
import {divergingBar} from "./diverging-bar.ts";

type Row = (typeof barley)[number];

const velvet = barley.filter(({variety}) => variety === "Velvet");

/** What one row has over another, to a tenth, knowing both. */
function change(before: Row, after: Row): Quantity {
  const value = Math.round((after.yield - before.yield) * 10) / 10;
  const input = ({year, site, variety}: Row) => ({
    kind: "row" as const,
    label: `yield at ${site}, ${year}`,
    table: "barley",
    key: `${year}/${site}/${variety}`
  });
  return {
    hedge: "exactly",
    value,
    low: value,
    high: value,
    unit: "count",
    step: 0.1,
    derivation: {formula: "yield − yield of the year before", inputs: [input(after), input(before)]}
  };
}

/** Where Velvet barley gave more than in the year before, and where less. */
export const example = {
  module: divergingBar,
  title: "Velvet barley, one year against the next",
  takeaway: "At four of six sites the yield fell; at Morris and Grand Rapids it rose.",
  rows: velvet.flatMap(before => {
    const after = velvet.find(({site, year}) => site === before.site && year === before.year + 1);
    return after ? [{site: before.site, change: change(before, after)}] : [];
  }),
  options: {
    y: "site",
    x: "change",
    sort: "value" as const,
    title: "Change of yield from 1931 to 1932, bushels per acre",
    sides: ["fell", "rose"] as const
  }
};
