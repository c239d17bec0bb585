import {dayRange} from "./dayRange.ts";
import {notADate} from "./messages.ts";

/** A day, month or year, some digits of which may be unknown. */
export interface DatePoint {
  /** As written, without its qualifier: "2022-02-2X". */
  readonly written: string;
  readonly precision: "day" | "month" | "year";
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** The first and last millisecond of UTC that it may be. */
  readonly earliest: number;
  readonly latest: number;
}

/** An EDTF date: one point, an interval with open ends as null, or one of several points. */
export type DateReading =
  | {readonly kind: "point"; readonly point: DatePoint}
  | {readonly kind: "interval"; readonly from: DatePoint | null; readonly to: DatePoint | null}
  | {readonly kind: "one of"; readonly points: readonly DatePoint[]};

const point = /^[0-9X]{4}(?:-[0-9X]{2}){0,2}[~?%]?$/;

/**
 * Reads the part of EDTF (ISO 8601-2) that the tables use: days, months and years, `X` for unknown digits,
 * `~ ? %` after them, intervals with `..` for an open end, and `[a,b]`. No times, no seasons, no empty interval end.
 * Throws with what is wrong.
 */
export function readDate(text: string): DateReading {
  const members = /^\[(.+)\]$/.exec(text)?.[1];
  if (members !== undefined) {
    const points = members.split(",").map(part => readPoint(part.trim(), text));
    if (points.length < 2) throw new RangeError(notADate(text));
    return {kind: "one of", points};
  }
  const ends = text.split("/");
  if (ends.length === 1) return {kind: "point", point: readPoint(text, text)};
  const [from, to] = ends.map(end => (end === ".." ? null : readPoint(end, text)));
  if (ends.length !== 2 || from === undefined || to === undefined || (from === null && to === null)) {
    throw new RangeError(notADate(text));
  }
  if (from !== null && to !== null && from.latest >= to.earliest) throw new RangeError(notADate(text));
  return {kind: "interval", from, to};
}

function readPoint(written: string, text: string): DatePoint {
  if (!point.test(written)) throw new RangeError(notADate(text));
  const bare = written.replace(/[~?%]$/, "");
  const range = dayRange(bare);
  if (range === null) throw new RangeError(notADate(text));
  return {
    written: bare,
    precision: bare.length > 7 ? "day" : bare.length > 4 ? "month" : "year",
    approximate: /[~%]$/.test(written),
    uncertain: /[?%]$/.test(written),
    earliest: range.min,
    latest: range.max
  };
}
