import {dateWords, isClaim, readDate} from "../../src/claims/index.ts";
import {type Channel, channelValue} from "../../src/figure/index.ts";
import {noDate, notADate, openDate} from "./messages.ts";

/** A place in time. */
export interface When {
  /** Milliseconds of UTC: the start of a day, month or year; the middle of a span. */
  readonly at: number;
  readonly precision: "day" | "month" | "year" | "span";
  readonly words: string;
}

/** The date of a row: EDTF, or a year as a number; of a claim when it held, else when it was said, unless told. */
export function whenOf(
  chart: string,
  row: object,
  index: number,
  channel: Channel<string | number> | undefined,
  locale: string
): When {
  const value =
    channel !== undefined
      ? channelValue(row, channel, index)
      : isClaim(row)
        ? (row.asOf ?? row.saidOn)
        : channelValue(row, "date", index);
  if (value === null || value === undefined || value === "") throw new Error(noDate(chart, index));
  const isYear = typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 9999;
  if (typeof value !== "string" && !isYear) throw new Error(notADate(chart, index, value));
  const date = String(value).padStart(isYear ? 4 : 0, "0");
  return {...placeOf(chart, date, index), words: dateWords(date, locale)};
}

function placeOf(chart: string, date: string, index: number): Pick<When, "at" | "precision"> {
  const reading = read(chart, date, index);
  if (reading.kind === "point") return {at: reading.point.earliest, precision: reading.point.precision};
  const points = reading.kind === "one of" ? reading.points : [reading.from, reading.to];
  const ends = points.flatMap(point => (point ? [point.earliest, point.latest] : []));
  if (points.some(point => point === null)) throw new Error(openDate(chart, index, date));
  return {at: (Math.min(...ends) + Math.max(...ends)) / 2, precision: "span"};
}

function read(chart: string, date: string, index: number) {
  try {
    return readDate(date);
  } catch {
    throw new Error(notADate(chart, index, date));
  }
}
