import Papa from "papaparse";
import type {Claim} from "../claims/index.ts";
import type {DataTable} from "./dataTable.ts";

const sourceColumns = [
  "table",
  "claims",
  "speaker",
  "as_stated",
  "source",
  "paragraph",
  "as_of",
  "said_on"
] as const;

/**
 * A figure's rows as CSV with where they come from: what "get the data" gives. Cells that a spreadsheet would run as a
 * formula are quoted as text.
 */
export function dataFile({columns, rows}: DataTable, claims: ReadonlyMap<string, Claim>): string {
  const fields = [...columns.map(({name}) => name), ...sourceColumns.map(name => `source_${name}`)];
  const data = rows.map(({cells, provenance}) => {
    const named = (provenance?.claims ?? []).flatMap(id => claims.get(id) ?? []);
    const all = (of: (claim: Claim) => string | number | null) =>
      [...new Set(named.map(of))].filter(each => each !== null).join("; ");
    return [
      ...cells,
      provenance?.table ?? "",
      (provenance?.claims.length ? provenance.claims : (provenance?.keys ?? [])).join("; "),
      all(claim => claim.speaker.name),
      all(claim => claim.asStated),
      all(claim => claim.source.label),
      all(claim => claim.paragraph),
      all(claim => claim.asOf),
      all(claim => claim.saidOn)
    ];
  });
  return `${Papa.unparse({fields, data}, {newline: "\n", escapeFormulae: true})}\n`;
}
