import {type DerivationInput, isClaim, provenanceOf, type Quantity} from "../claims/index.ts";

/** How many rows there are, as a computed quantity that knows them. `formula` says what was counted: "events that name the place". */
export function countOf(rows: readonly object[], formula: string): Quantity {
  const value = rows.length;
  const inputs = rows.flatMap((row): DerivationInput[] => {
    if (isClaim(row)) return [{kind: "claim", claim: row}];
    const provenance = provenanceOf(row);
    return (provenance?.keys ?? []).map(key => ({
      kind: "row",
      label: "Counted",
      table: provenance?.table ?? "",
      key
    }));
  });
  return {
    hedge: "exactly",
    value,
    low: value,
    high: value,
    unit: "count",
    step: 1,
    derivation: {formula, inputs}
  };
}
