import type {Quantity} from "../claims/index.ts";
import {rowInputs} from "./rowInputs.ts";

/** How many rows there are, as a computed quantity that knows them. `formula` says what was counted: "events that name the place". */
export function countOf(rows: readonly object[], formula: string): Quantity {
  const value = rows.length;
  return {
    hedge: "exactly",
    value,
    low: value,
    high: value,
    unit: "count",
    step: 1,
    derivation: {formula, inputs: rowInputs(rows, "Counted")}
  };
}
