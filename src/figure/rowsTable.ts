import {isClaim, provenanceOf, type Quantity} from "../claims/index.ts";
import {bothUnits} from "./bothUnits.ts";
import {channelValue, hasColumn} from "./channel.ts";
import {saidBy} from "./claimName.ts";
import type {DataTable} from "./dataTable.ts";

/**
 * Rows as a table of some columns, named as in a channel, with their headings. A claim's row is headed by who says it,
 * and gives its figure with its hedge.
 */
export function rowsTable(
  rows: readonly object[],
  columns: Readonly<Record<string, string>>,
  locale: string
): DataTable {
  const claims = rows.length > 0 && rows.every(isClaim);
  const named = Object.entries(columns).filter(
    ([name]) => !claims || !/^(?:quantity|speaker)(?:\.|$)/u.test(name)
  );
  const known = new Set(named.flatMap(([name]) => (rows.some(row => hasColumn(row, name)) ? [name] : [])));
  // Some rows may lack a column; where all do, its name is a mistake.
  const found = (row: object, name: string, index: number) =>
    known.has(name) && !hasColumn(row, name) ? null : channelValue(row, name, index);
  const cell = (row: object, name: string, index: number) => cellText(found(row, name, index), locale);
  const numeric = (name: string) => rows.some((row, index) => typeof found(row, name, index) === "number");
  return {
    columns: [
      ...(claims
        ? [
            {name: "speaker", label: "Said by"},
            {name: "figure", label: "Figure", numeric: true}
          ]
        : []),
      ...named.map(([name, label]) => ({name, label, numeric: numeric(name)}))
    ],
    rows: rows.map((row, index) => ({
      cells: [
        ...(isClaim(row) && claims ? [saidBy(row), bothUnits(row.quantity, locale)] : []),
        ...named.map(([name]) => cell(row, name, index))
      ],
      provenance: provenanceOf(row)
    }))
  };
}

function cellText(value: unknown, locale: string): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number")
    return new Intl.NumberFormat(locale, {maximumSignificantDigits: 12}).format(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString();
  if (Array.isArray(value))
    return value
      .map(each => cellText(each, locale))
      .filter(Boolean)
      .join(", ");
  if (typeof value !== "object") return String(value);
  // A geometry, say, has no text.
  return "hedge" in value ? bothUnits(value as Quantity, locale) : "";
}
