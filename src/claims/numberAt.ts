import type {Hedge} from "./hedge.ts";
import {hedgeAfter, hedgeBefore} from "./hedgeWords.ts";
import {moneyPattern, numberPattern, readNumber} from "./numberWords.ts";
import type {UnitCode} from "./unit.ts";
import {currencies, readUnit} from "./unitWords.ts";

/** A number of a text with what follows it. */
export interface NumberAt {
  readonly value: number;
  readonly step: number;
  readonly unit: UnitCode | null;
  readonly hedge: Hedge | null;
  readonly end: number;
}

/** The number of a match with the unit and hedge that follow it; null where it is part of a name or an ordinal. */
export function numberAt(text: string, match: RegExpExecArray): NumberAt | null {
  const {sign} = match.groups ?? {};
  const from = match.index;
  let end = from + match[0].length;
  const isDigits = /\d$/.test(match[0]);
  if (isDigits && /\p{L}[-–]?$/u.test(text.slice(0, from))) return null;
  const early = hedgeAfter(text.slice(end));
  end += early?.length ?? 0;
  const {unit, length} = readUnit(text.slice(end));
  if (isDigits && early === null && length === 0 && /^\p{L}/u.test(text.slice(end))) return null;
  end += length;
  const late = early === null ? hedgeAfter(text.slice(end)) : null;
  end += late?.length ?? 0;
  return {
    ...readNumber(match[0].replace(/^[£$€₽]\s?/, "")),
    unit: sign === undefined ? unit : (currencies[sign] ?? null),
    hedge: early?.hedge ?? late?.hedge ?? null,
    end
  };
}

const connector = /^(?:\s*[-–—]\s*|\s+(?<word>to|or|and)\s+)/iu;
const secondNumber = new RegExp(`^(?:(?<money>${moneyPattern})|(?<number>${numberPattern}))`, "iu");

/** The upper end of a range that begins with a number, and how much "between" takes up before it. */
export function rangeEnd(
  text: string,
  at: number,
  one: NumberAt
): (NumberAt & {readonly before: number}) | null {
  const join = connector.exec(text.slice(one.end));
  if (join === null || one.hedge !== null) return null;
  const offset = one.end + join[0].length;
  const match = secondNumber.exec(text.slice(offset));
  if (match === null) return null;
  const other = numberAt(text.slice(offset), match);
  if (other === null || other.value <= one.value) return null;
  const before = /\b(?:between|from)\s+$/i.exec(text.slice(0, at))?.[0].length ?? 0;
  if (join.groups?.word?.toLowerCase() === "and" && before === 0) return null;
  if (one.unit !== null && one.unit !== other.unit) return null;
  return {...other, end: offset + other.end, before: hedgeBefore(text.slice(0, at)) === null ? before : 0};
}
