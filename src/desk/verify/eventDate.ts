import {type DateBounds, dateBounds, readFigures, type Value} from "../../claims/index.ts";
import type {CellFault} from "./checkReading.ts";
import {wrongDate} from "./messages.ts";

/** A date as a phrase gives it; null for what it leaves out. Months count from 1. */
interface Written {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Where a phrase carries a date ("Nov. 9, 2021", "August 12", "in 2014"), an event's date agrees with what it gives. */
export function checkEventDate(date: Value, phrase: string): readonly CellFault[] {
  const figure = readFigures(phrase).find(({isDate}) => isDate);
  const bounds = typeof date === "string" ? boundsOf(date) : null;
  if (figure === undefined || bounds === null || typeof date !== "string") return [];
  const written = readWritten(figure.text);
  const ends = [bounds.earliest, bounds.latest].filter(end => end !== null);
  const agrees = isWithin(written, bounds) || ends.some(end => agreesWith(written, new Date(end), date));
  return agrees ? [] : [{column: "date", message: wrongDate(date, figure.text)}];
}

/** Null for what is no date, which the package says itself. */
function boundsOf(date: string): DateBounds | null {
  try {
    return dateBounds(date);
  } catch {
    return null;
  }
}

/** Whether a whole date lies between the ends of a span. */
function isWithin({year, month, day}: Written, {earliest, latest}: DateBounds): boolean {
  if (year === null || month === null || day === null) return false;
  const time = Date.UTC(year, month - 1, day);
  return time >= (earliest ?? Number.NEGATIVE_INFINITY) && time <= (latest ?? Number.POSITIVE_INFINITY);
}

function readWritten(text: string): Written {
  const [iso, isoYear = "", isoMonth = "", isoDay] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (iso !== undefined) {
    return {
      year: Number(isoYear),
      month: Number(isoMonth),
      day: isoDay === undefined ? null : Number(isoDay)
    };
  }
  const year = /\b\d{4}\b/.exec(text)?.[0] ?? null;
  const month = months.indexOf(
    /[A-Za-z]{3}/.exec(text.replace(/\d+(?:st|nd|rd|th)/g, ""))?.[0].toLowerCase() ?? ""
  );
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!:)/.exec(text)?.[1] ?? null;
  return {
    year: year === null ? null : Number(year),
    month: month < 0 ? null : month + 1,
    day: day === null || month < 0 ? null : Number(day)
  };
}

/** A date to the month or the year has no day, or no month, that could disagree. */
function agreesWith({year, month, day}: Written, end: Date, date: string): boolean {
  const hasMonth = /^\D*\d{4}-\d{2}/.test(date);
  const hasDay = /^\D*\d{4}-\d{2}-\d{2}/.test(date);
  return (
    (year === null || year === end.getUTCFullYear()) &&
    (month === null || !hasMonth || month === end.getUTCMonth() + 1) &&
    (day === null || !hasDay || day === end.getUTCDate())
  );
}
