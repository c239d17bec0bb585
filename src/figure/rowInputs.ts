import {type DerivationInput, isClaim, provenanceOf} from "../claims/index.ts";
import {textIn} from "./rowSource.ts";

/** What rows are to a number that is computed from them: claims, or rows of a table with the documents that they name. */
export function rowInputs(rows: readonly object[], label: string): readonly DerivationInput[] {
  return rows.flatMap((row): DerivationInput[] => {
    if (isClaim(row)) return [{kind: "claim", claim: row}];
    const provenance = provenanceOf(row);
    const source = textIn(row, "source");
    return (provenance?.keys ?? []).map(key => ({
      kind: "row",
      label,
      table: provenance?.table ?? "",
      key,
      ...(source ? {source} : {})
    }));
  });
}
