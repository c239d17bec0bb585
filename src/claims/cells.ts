import type {Value} from "./claim.ts";
import {notANumber, notTrueOrFalse, required} from "./messages.ts";

/** A typed row of a CSV table, by column name. */
export type Row = Readonly<Record<string, Value>>;

/** A cell as text; blank is null. */
export function text(row: Row, column: string): string | null {
  const value = row[column] ?? null;
  if (value === null) return null;
  const string = String(value).trim();
  return string === "" ? null : string;
}

export function requiredText(row: Row, column: string): string {
  const value = text(row, column);
  if (value === null) throw new TypeError(required(column));
  return value;
}

/** A cell as a finite number; blank is null. */
export function number(row: Row, column: string): number | null {
  const value = row[column] ?? null;
  if (value === null || value === "") return null;
  if (typeof value !== "number" || !Number.isFinite(value)) throw new TypeError(notANumber(column, value));
  return value;
}

/** A cell as true or false; blank is false. */
export function flag(row: Row, column: string): boolean {
  const value = row[column] ?? null;
  if (value === null || value === "") return false;
  if (typeof value !== "boolean") throw new TypeError(notTrueOrFalse(column, value));
  return value;
}
