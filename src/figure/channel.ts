import {noSuchColumn} from "./messages.ts";

/**
 * Where a chart reads something from a row: a column, or a path into a claim such as "speaker.name"; or a function of
 * the row.
 */
export type Channel<T> = string | Accessor<T>;

// A method's parameter may be narrower than `object`: the function is written for the rows that it is given with.
type Accessor<T> = {of(row: object, index: number): T}["of"];

/** What a channel finds in a row. Throws where a column is not there, which is not the same as empty. */
export function channelValue(row: object, channel: Channel<unknown>, index: number): unknown {
  if (typeof channel === "function") return channel(row, index);
  let value: unknown = row;
  for (const step of stepsOf(row, channel)) {
    if (value === null || value === undefined) return null;
    if (typeof value !== "object" || !Object.hasOwn(value, step))
      throw new Error(noSuchColumn(channel, Object.keys(row)));
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** Whether a row has a column, or a path; something that is empty on the way counts as there. */
export function hasColumn(row: object, column: string): boolean {
  let value: unknown = row;
  for (const step of stepsOf(row, column)) {
    if (value === null || value === undefined) return true;
    if (typeof value !== "object" || !Object.hasOwn(value, step)) return false;
    value = (value as Record<string, unknown>)[step];
  }
  return true;
}

/** A column's own name may have dots in it. */
const stepsOf = (row: object, column: string): readonly string[] =>
  Object.hasOwn(row, column) ? [column] : column.split(".");
