import {dateWords, readDate} from "../../src/claims/index.ts";
import {badDate, noDate} from "./messages.ts";

const day = 86_400_000;

/** A dated event, to the day or within some days. */
export interface Dated {
  readonly row: object;
  readonly index: number;
  /** In days since 1970, UTC. */
  readonly first: number;
  readonly last: number;
  readonly words: string;
  /** Whether the date is not the source's own, or approximate. */
  readonly isHollow: boolean;
}

/** Reads the date of a row. Throws where it has none, or one with an open end. */
export function datedOf(row: object, index: number, locale: string): Dated {
  const date = textIn(row, "date");
  if (date === "") throw new Error(noDate(index));
  try {
    const reading = readDate(date);
    const points =
      reading.kind === "interval"
        ? [reading.from, reading.to]
        : reading.kind === "point"
          ? [reading.point]
          : reading.points;
    const known = points.filter(point => point !== null);
    if (known.length < points.length) throw new RangeError(`the date "${date}" has an open end`);
    return {
      row,
      index,
      first: Math.floor(Math.min(...known.map(({earliest}) => earliest)) / day),
      last: Math.floor(Math.max(...known.map(({latest}) => latest)) / day),
      words: dateWords(date, locale),
      isHollow: isInferred(row) || known.some(({approximate, uncertain}) => approximate || uncertain)
    };
  } catch (error) {
    throw new Error(badDate(index, error instanceof Error ? error.message : String(error)));
  }
}

export const isInferred = (row: object): boolean => "inferred" in row && row.inferred === true;

export const isApproximate = (row: object): boolean => /[~%?]/u.test(textIn(row, "date"));

export const placeOf = (row: object): string | null => textIn(row, "place") || null;

export function textIn(row: object, column: string): string {
  const value = (row as Record<string, unknown>)[column];
  return typeof value === "string" ? value : "";
}
