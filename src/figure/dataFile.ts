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
 * A figure's rows as CSV with where they come from: what "get the data" gives. A cell that a spreadsheet would run as a
 * formula gets an apostrophe before it, which makes it text; a plain number in a column of numbers stays one.
 */
export function dataFile({columns, rows}: DataTable, claims: ReadonlyMap<string, Claim>): string {
  const fields = [...columns.map(({name}) => name), ...sourceColumns.map(name => `source_${name}`)];
  const data = rows.map(({cells, provenance}) => {
    const named = (provenance?.claims ?? []).flatMap(id => claims.get(id) ?? []);
    const all = (of: (claim: Claim) => string | number | null) =>
      [...new Set(named.map(of))].filter(each => each !== null).join("; ");
    const sources = [
      provenance?.table ?? "",
      (provenance?.claims.length ? provenance.claims : (provenance?.keys ?? [])).join("; "),
      all(claim => claim.speaker.name),
      all(claim => claim.asStated),
      all(claim => claim.source.label),
      all(claim => claim.paragraph),
      all(claim => claim.asOf),
      all(claim => claim.saidOn)
    ];
    const own = cells.map((cell, at) => (columns[at]?.numeric && isPlainNumber(cell) ? cell : inert(cell)));
    return [...own, ...sources.map(inert)];
  });
  return `${Papa.unparse({fields: fields.map(inert), data}, {newline: "\n"})}\n`;
}

/** Before the signs on which a spreadsheet runs a cell (OWASP, CSV injection), full-width ones included. */
function inert(cell: string): string {
  return /^[=+\-@\t\r\n\0＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
}

const isPlainNumber = (cell: string): boolean => /^[+-]?\d+(?:[.,]\d+)*$/u.test(cell);
