const localFunctions = {
  toDate: "toUtcDate",
  timeFormat: "utcFormat",
  timeParse: "utcParse",
  timeOffset: "utcOffset",
  timeSequence: "utcSequence",
  date: "utcdate",
  day: "utcday",
  dayofyear: "utcdayofyear",
  hours: "utchours",
  milliseconds: "utcmilliseconds",
  minutes: "utcminutes",
  month: "utcmonth",
  quarter: "utcquarter",
  seconds: "utcseconds",
  week: "utcweek",
  year: "utcyear"
} as const;

const localCall = new RegExp(`(?<![\\w.$'"])(${Object.keys(localFunctions).join("|")})\\(`, "gu");

/** `datetime(2012, 0, 1)`: of numbers, not of another date. */
const localDate = /(?<![\w.$'"])datetime\((?=\s*-?\d+\s*,)/gu;

/**
 * A compiled Vega spec with everything that would read or write dates in the machine's time zone made UTC: scales, time
 * units, formats and expressions. Data is left alone.
 */
export function inUtc<T>(spec: T): T {
  return rewritten(spec, []) as T;
}

function rewritten(value: unknown, path: readonly string[]): unknown {
  if (typeof value === "string") return rewrittenText(value, path);
  if (Array.isArray(value)) return value.map(each => rewritten(each, path));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value))
    copy[key] = path.at(-1) === "data" && key === "values" ? each : rewritten(each, [...path, key]);
  if (copy.type === "timeunit") copy.timezone ??= "utc";
  return copy;
}

function rewrittenText(text: string, path: readonly string[]): string {
  const key = path.at(-1);
  if (key === "type" && path.at(-2) === "scales") return text === "time" ? "utc" : text;
  if (key === "formatType") return text === "time" ? "utc" : text;
  if (path.includes("parse")) return text.replace(/^date:/u, "utc:");
  if (!expressionKeys.has(key ?? "")) return text;
  return text
    .replace(localCall, (_, name: keyof typeof localFunctions) => `${localFunctions[name]}(`)
    .replace(localDate, "utc(");
}

/** Where a Vega spec holds expressions. */
const expressionKeys = new Set(["signal", "expr", "update", "test", "init"]);

/**
 * What Vega's expressions call for `toDate`: milliseconds, or null. JavaScript reads a text with a clock time, or one that
 * is not ISO 8601, in the machine's zone unless it names one; here it is UTC.
 */
export function toUtcDate(value: unknown): number | null {
  if (value === null || value === undefined || value === "") return null;
  return typeof value === "string" ? Date.parse(zoned(value)) : Number(value);
}

function zoned(text: string): string {
  if (/(?:Z|UTC|GMT|[+-]\d\d:?\d\d)\s*$/iu.test(text)) return text;
  if (/^\d{4}(?:-\d\d){0,2}$/u.test(text)) return text;
  return /^\d{4}-\d\d-\d\dT/u.test(text) ? `${text}Z` : `${text} UTC`;
}
