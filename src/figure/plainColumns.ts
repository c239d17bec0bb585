import {heading} from "./heading.ts";
import {isQuantity} from "./quantityIn.ts";

/** The columns of rows that hold text, numbers or quantities, with their headings: what a table has where nobody says. */
export function plainColumns(rows: readonly object[]): Readonly<Record<string, string>> {
  const names = new Set(rows.flatMap(row => Object.keys(row)));
  const isPlainIn = (row: object, name: string) =>
    Object.hasOwn(row, name) && isPlain((row as Record<string, unknown>)[name]);
  return Object.fromEntries(
    [...names].filter(name => rows.every(row => isPlainIn(row, name))).map(name => [name, heading(name)])
  );
}

function isPlain(value: unknown): boolean {
  if (value === null || isQuantity(value)) return true;
  return typeof value !== "object" && typeof value !== "function";
}
