import type {DatePrecision} from "./languages/language.ts";
import {languageOf} from "./languages/languageOf.ts";
import {type DatePoint, readDate} from "./readDate.ts";

/**
 * An EDTF date in words: "28 February 2022", "about 9 November 2021", "24 February to 1 March 2022".
 * In a language that we have no words for, `≈`, `?` and dashes stand in. Never in the machine's time zone.
 * Plain "en" writes the day first. Throws where it is not a date that the tables use.
 */
export function dateWords(edtf: string, locale = "en"): string {
  const reading = readDate(edtf);
  const language = languageOf(locale)?.date ?? signs;
  if (reading.kind === "point") return pointWords(reading.point, locale);
  if (reading.kind === "one of") {
    return reading.points.map(point => pointWords(point, locale)).join(` ${language.or} `);
  }
  const {from, to} = reading;
  if (from === null) return to === null ? "" : language.until(pointWords(to, locale), to.precision);
  if (to === null) return language.from(pointWords(from, locale), from.precision);
  const plain =
    isWhole(from) && isWhole(to) && from.precision === to.precision && !isHedged(from) && !isHedged(to);
  return plain
    ? span(from.earliest, to.earliest, from.precision, locale)
    : language.range(pointWords(from, locale), pointWords(to, locale));
}

const signs = {
  about: (date: string) => `≈ ${date}`,
  possibly: (date: string) => `${date} (?)`,
  range: (from: string, to: string) => `${from} – ${to}`,
  from: (date: string) => `${date} –`,
  until: (date: string) => `– ${date}`,
  or: "/"
};

function pointWords(point: DatePoint, locale: string): string {
  const language = languageOf(locale)?.date ?? signs;
  const {written, earliest, latest, approximate, uncertain} = point;
  // Digits unknown to the end of the date only make it coarser: 2022-02-XX is a month.
  const known = written.replace(/(?:-XX)+$/, "");
  const precision: DatePrecision = known.length > 7 ? "day" : known.length > 4 ? "month" : "year";
  let date = known.includes("X")
    ? span(earliest, latest, precision, locale)
    : format(locale, precision).format(earliest);
  if (approximate) date = language.about(date, precision);
  return uncertain ? language.possibly(date) : date;
}

function isWhole({written}: DatePoint): boolean {
  return !written.includes("X");
}

function isHedged({approximate, uncertain}: DatePoint): boolean {
  return approximate || uncertain;
}

/** Intl leaves out what both ends share; English says "to" for its dash. */
function span(from: number, to: number, precision: DatePrecision, locale: string): string {
  const range = format(locale, precision).formatRange(from, to);
  return /^en\b/i.test(locale) ? range.replace(/\s*–\s*/, " to ") : range;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, precision: DatePrecision): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    timeZone: "UTC",
    calendar: "gregory",
    year: "numeric",
    ...(precision === "year" ? {} : {month: "long"}),
    ...(precision === "day" ? {day: "numeric"} : {})
  });
  formats.set(key, made);
  return made;
}
