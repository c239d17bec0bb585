import {provenanceOf} from "../claims/index.ts";
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
  for (const {provenance} of tabled)
    if (provenance && !provenance.claims.length && !documented.has(provenance.table))
      parts.add(`table ${provenance.table}`);
  return parts.size ? `${parts.size > 1 ? "Sources" : "Source"}: ${[...parts].join("; ")}` : "";
}
