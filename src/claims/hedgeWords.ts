import type {Hedge} from "./hedge.ts";

type Row = readonly [words: string, hedge: Hedge];

const before: readonly Row[] = [
  ["at least|(?:no|not) (?:fewer|less) than|a minimum of|≥", "at_least"],
  ["up to|within|at most|(?:no|not) more than|a maximum of|as (?:many|much) as|≤", "at_most"],
  ["more than|greater than|over|above|exceed(?:ed|ing|s)?|in excess of|upwards of|>", "more_than"],
  ["fewer than|less than|under|below|<", "fewer_than"],
  ["nearly|almost|just under|not quite", "nearly"],
  ["about|around|approximately|approx\\.?|roughly|some|circa|close to|an estimated|c\\.|≈|~", "about"]
];

const after: readonly Row[] = [
  ["\\+|\\s+or more\\b", "at_least"],
  ["\\s+or (?:fewer|less)\\b", "at_most"],
  ["\\s+or so\\b", "about"]
];

const alternatives = (rows: readonly Row[]) =>
  rows.map(([words]) => `(${words.replaceAll(" ", "\\s+")})`).join("|");
const lead = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${alternatives(before)})\\s*(?:a\\s+total\\s+of\\s+)?(?:between\\s+|from\\s+)?$`,
  "iu"
);
const tail = new RegExp(`^(?:${alternatives(after)})`, "iu");

export interface HedgeReading {
  readonly hedge: Hedge;
  /** How much of the text it takes up, next to the number. */
  readonly length: number;
}

/** The hedge that an English text ends with, right before a number. */
export function hedgeBefore(text: string): HedgeReading | null {
  return first(lead, before, text);
}

/** The hedge that an English text begins with, right after a number: "or more". */
export function hedgeAfter(text: string): HedgeReading | null {
  return first(tail, after, text);
}

function first(pattern: RegExp, rows: readonly Row[], text: string): HedgeReading | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const row = rows[match.slice(1).findIndex(group => group !== undefined)];
  return row === undefined ? null : {hedge: row[1], length: match[0].length};
}
