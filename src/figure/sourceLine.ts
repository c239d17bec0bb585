import {type DerivationInput, provenanceOf, type Quantity} from "../claims/index.ts";
import type {DataTable} from "./dataTable.ts";
import type {Edition} from "./edition.ts";
import {sourceOf} from "./rowSource.ts";

/** Where a figure's rows come from, in a line: the documents of its claims and dated events, and the tables of other rows. */
export function sourceLine(
  rows: readonly unknown[],
  {rows: tabled}: DataTable,
  {claims, sources}: Pick<Edition, "claims" | "sources">
): string {
  const parts = new Set<string>();
  const documented = new Set<string | undefined>();
  const name = ({label, publisher}: {label: string; publisher: string | null}) =>
    parts.add(publisher ? `${label} (${publisher})` : label);
  for (const {provenance} of tabled)
    for (const id of provenance?.claims ?? []) {
      const claim = claims.get(id);
      if (claim) name(claim.source);
    }
  for (const row of rows) {
    const source = sourceOf(row, sources);
    if (!source) continue;
    name(source);
    documented.add(provenanceOf(row)?.table);
  }
  for (const {provenance, computed} of tabled) {
    for (const {source = "", table} of computed ? inputRows(computed) : []) {
      const document = sources.get(source);
      if (document) name(document);
      else parts.add(`our table of ${table}`);
    }
    if (computed || !provenance || provenance.claims.length || documented.has(provenance.table)) continue;
    parts.add(`our table of ${provenance.table}`);
  }
  return parts.size ? `${parts.size > 1 ? "Sources" : "Source"}: ${[...parts].join("; ")}` : "";
}

type RowInput = Extract<DerivationInput, {kind: "row"}>;

/** The rows that a number was computed from; its claims are named by their documents. */
function inputRows({derivation}: Quantity): readonly RowInput[] {
  return (derivation?.inputs ?? []).flatMap(input =>
    input.kind === "row" ? [input] : input.kind === "quantity" ? inputRows(input.quantity) : []
  );
}
