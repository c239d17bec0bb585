import {dated} from "./dated.ts";
import type {Hedge} from "./hedge.ts";
import {hedgeBefore} from "./hedgeWords.ts";
import {numberAt, rangeEnd} from "./numberAt.ts";
import {
  fractionPattern,
  magnitudePattern,
  moneyPattern,
  numberPattern,
  readFraction,
  readMagnitude
} from "./numberWords.ts";
import {clean} from "./round.ts";
import type {UnitCode} from "./unit.ts";
import {readUnit} from "./unitWords.ts";

/** A figure as a text states it. */
export interface FigureReading {
  readonly hedge: Hedge;
  /** Null for a range, a magnitude and a date. */
  readonly value: number | null;
  /** The ends of a range; null elsewhere, where they follow from hedge and value. */
  readonly low: number | null;
  readonly high: number | null;
  /** Null where the text names none that we know. */
  readonly unit: UnitCode | null;
  /** See `stepOf`; the magnitude itself for "hundreds". */
  readonly step: number;
  /** Where it stands in the text, hedge and unit included: half-open offsets. */
  readonly start: number;
  readonly end: number;
  /** Where its first number begins. */
  readonly at: number;
  /** The text between `start` and `end`. */
  readonly text: string;
  /** A date, a bare year or a time of day: "28 February", "in 2014", "05:00". */
  readonly isDate: boolean;
}

const figures = new RegExp(
  `(?<magnitude>${magnitudePattern})|(?<fraction>${fractionPattern})|(?<money>${moneyPattern})|(?<number>${numberPattern})`,
  "giu"
);
const bare = /(?<magnitude>\bseveral\b)|\b(?<number>an?)(?=\s+(?:minute|hour|day|week|month|year)\b)/giu;

/**
 * Every figure of an English text, in digits and in words, in order, read by rule: hedge, number or range, unit.
 * Ordinals ("41st", "second") and digits within names ("T-72") are not figures. "17 km (10.5 miles)" is two.
 *
 * "As close as eight miles" is read as plain eight miles: it tells the nearest of several, not how firm the
 * figure is. "Three or four", "three to four" and "3–4" are ranges; a range needs one unit at both ends, or none
 * at the first. A measure follows its number at once; a counted thing may follow up to three adjectives.
 */
export function readFigures(text: string): readonly FigureReading[] {
  return [...scan(text, figures)];
}

/** The first figure of a phrase; null where it has none. "Several" and "a week" count here, where nothing else does. */
export function readFigure(phrase: string): FigureReading | null {
  const first = scan(phrase, figures).find(({isDate}) => !isDate);
  return first ?? scan(phrase, bare).find(() => true) ?? null;
}

function* scan(text: string, pattern: RegExp): Generator<FigureReading> {
  const search = new RegExp(pattern);
  const dates = [...text.matchAll(dated)];
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const {index} = match;
    const date = dates.find(({index: from, 0: {length}}) => from <= index && index < from + length);
    const reading = date === undefined ? readAt(text, match) : readDated(date);
    if (reading === null) continue;
    search.lastIndex = reading.end;
    yield reading;
  }
}

function readDated({index: start, 0: text}: RegExpExecArray): FigureReading {
  const end = start + text.length;
  const none = {value: null, low: null, high: null, unit: null, step: 1};
  return {hedge: "exactly", ...none, start, at: start, end, text, isDate: true};
}

type Found = Pick<FigureReading, "hedge" | "at" | "end"> & Partial<FigureReading>;

function readAt(text: string, match: RegExpExecArray): FigureReading | null {
  const {magnitude, fraction} = match.groups ?? {};
  const at = match.index;
  const after = at + match[0].length;
  const make = (found: Found): FigureReading => {
    const start = found.start ?? at;
    const rest = {value: null, low: null, high: null, unit: null, step: 1, isDate: false};
    return {...rest, ...found, start, text: text.slice(start, found.end)};
  };
  if (magnitude !== undefined) {
    const {unit, length} = readUnit(text.slice(after));
    return make({hedge: "order_of", step: readMagnitude(magnitude), unit, at, end: after + length});
  }
  const lead = hedgeBefore(text.slice(0, at));
  const start = at - (lead?.length ?? 0);
  const hedge = lead?.hedge ?? "exactly";
  if (fraction !== undefined) {
    return make({hedge, ...readFraction(fraction), unit: "share", start, at, end: after});
  }
  const one = numberAt(text, match);
  if (one === null) return null;
  const other = rangeEnd(text, at, one);
  if (other !== null) {
    const unit = other.unit ?? one.unit;
    const low = inUnit(one.value, unit);
    const high = inUnit(other.value, unit);
    const step = inUnit(Math.min(one.step, other.step), unit);
    const range = {low, high, step, unit, start: start - other.before, at, end: other.end};
    return make({hedge: hedge === "about" ? "about" : "between", ...range});
  }
  const figure = {value: inUnit(one.value, one.unit), step: inUnit(one.step, one.unit), unit: one.unit};
  const looksLikeYear = /^(?:1[89]|20)\d\d$/.test(match[0]) && one.unit === null && lead === null;
  if (looksLikeYear) return make({hedge, at, end: after, isDate: true});
  return make({hedge: lead?.hedge ?? one.hedge ?? hedge, ...figure, start, at, end: one.end});
}

/** Per cent become a share. */
function inUnit(x: number, unit: UnitCode | null): number {
  return unit === "share" ? clean(x / 100) : x;
}
