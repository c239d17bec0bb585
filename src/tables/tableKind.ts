import {claimColumns} from "../claims/index.ts";

export const tableKinds = [
  "claims",
  "sources",
  "speakers",
  "places",
  "events",
  "references",
  "checks",
  "observations"
] as const;
export type TableKind = (typeof tableKinds)[number];

/** The columns by which a table is known; a table that has them all is of that kind, whatever its name. */
const marks: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  claims: ["id", "source", "as_stated", "speaker", "measure", "hedge", "value", "unit"],
  checks: ["claim", "method", "computed", "verdict"]
};

/** The tables that are known by their name, and the columns that the rest of the package relies on. */
const named: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  sources: ["id", "label"],
  speakers: ["id", "name", "kind"],
  places: ["id", "name", "latitude", "longitude"],
  events: ["id", "date"],
  references: ["id", "value", "unit"]
};

export function tableKind(name: string, columns: readonly string[]): TableKind {
  const has = (required: readonly string[] | undefined) =>
    required?.every(column => columns.includes(column)) ?? false;
  return (
    tableKinds.find(kind => has(marks[kind])) ??
    tableKinds.find(kind => kind === name && kind in named) ??
    "observations"
  );
}

/** The columns that a table of this kind cannot do without. */
export function requiredColumns(kind: TableKind): readonly string[] {
  return kind === "claims" ? claimColumns : (named[kind] ?? []);
}

/** Tables whose rows others name by their id. */
export function isById(kind: TableKind): boolean {
  return ["claims", "sources", "speakers", "places"].includes(kind);
}

/** Tables that a desk writes by hand: claims and what they rest on. An observation table comes from elsewhere, as it is. */
export function isCurated(kind: TableKind): boolean {
  return kind !== "observations";
}

/** The columns that hold EDTF dates as text; those of claims are checked with the claim. */
export function dateColumns(kind: TableKind): readonly string[] {
  if (kind === "sources") return ["published", "accessed"];
  return kind === "events" ? ["date"] : [];
}
