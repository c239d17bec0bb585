import type {Source} from "../claims/index.ts";

/** The text of a column of a row; null where it has none. */
export function textIn(row: unknown, column: string): string | null {
  if (typeof row !== "object" || row === null || !(column in row)) return null;
  const value = (row as Readonly<Record<string, unknown>>)[column];
  return value === null || value === undefined || typeof value === "object" ? null : String(value);
}

/** The document that a row names in its `source` column; null where it names none that is known. */
export function sourceOf(row: unknown, sources: ReadonlyMap<string, Source>): Source | null {
  return sources.get(textIn(row, "source") ?? "") ?? null;
}
