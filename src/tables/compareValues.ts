import type {Value} from "../claims/index.ts";
import type {FieldType} from "./schemaDescriptor.ts";

/** Negative, 0 or positive as `a` is before, at or after `b`; NaN where the two have no order. */
export type Compare = (a: Value, b: Value) => number;

/** The order of a type's values; null for types that have none. */
export function comparer(type: FieldType): Compare | null {
  return comparers[type] ?? null;
}

const comparers: Readonly<Partial<Record<FieldType, Compare>>> = {
  number: byNumber,
  integer: byNumber,
  year: byNumber,
  date: byText,
  time: byText,
  yearmonth: byText,
  datetime: (a, b) => instant(String(a)) - instant(String(b)),
  duration: (a, b) => byDuration(String(a), String(b))
};

function byNumber(a: Value, b: Value): number {
  return typeof a === "number" && typeof b === "number" ? a - b : Number.NaN;
}

function byText(a: Value, b: Value): number {
  return a === b ? 0 : String(a) < String(b) ? -1 : 1;
}

/** One without a zone is taken as UTC, never as the machine's. */
function instant(text: string): number {
  return Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
}

/** The four dates that XML Schema 3.2.6.2 adds durations to, to order them: months and days compare only where all four agree. */
const referenceDates = [
  [1696, 8],
  [1697, 1],
  [1903, 2],
  [1903, 6]
] as const;

function byDuration(a: string, b: string): number {
  const signs = new Set(
    referenceDates.map(([year, month]) => Math.sign(after(year, month, a) - after(year, month, b)))
  );
  return signs.size === 1 ? ([...signs][0] ?? Number.NaN) : Number.NaN;
}

function after(year: number, month: number, duration: string): number {
  const [, sign = "", ...parts] =
    /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(duration) ?? [];
  const [years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map(
    part => Number(part ?? 0) * (sign ? -1 : 1)
  );
  return (
    Date.UTC(year + years, month + months, 1) + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000
  );
}
