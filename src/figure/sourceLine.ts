import type {Claim} from "../claims/index.ts";
import type {DataTable} from "./dataTable.ts";

/** Where a figure's rows come from, in a line: the documents of its claims, else the tables of its rows. */
export function sourceLine({rows}: DataTable, claims: ReadonlyMap<string, Claim>): string {
  const documents = new Set<string>();
  const tables = new Set<string>();
  for (const {provenance} of rows) {
    if (!provenance) continue;
    const named = provenance.claims.flatMap(id => claims.get(id) ?? []);
    for (const {source} of named)
      documents.add(source.publisher ? `${source.label} (${source.publisher})` : source.label);
    if (!named.length) tables.add(provenance.table);
  }
  const parts = [...documents, ...[...tables].map(table => `table ${table}`)];
  return parts.length ? `${parts.length > 1 ? "Sources" : "Source"}: ${parts.join("; ")}` : "";
}
