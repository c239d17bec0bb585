import {boundsOf} from "./boundsOf.ts";
import {openEnd, weakest} from "./combine.ts";
import {convertExactly} from "./convert.ts";
import type {Hedge} from "./hedge.ts";
import {notFinite, oppositeEnds, tooManyRanges} from "./messages.ts";
import type {Quantity} from "./quantity.ts";
import {clean} from "./round.ts";
import type {UnitCode} from "./unit.ts";

/** What a function is given of one input: its hedge, best number and ends; null for what it has not. */
export interface Assumption {
  readonly hedge: Hedge;
  readonly best: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export type Evaluated = Pick<Quantity, "hedge" | "value" | "low" | "high">;

/** A quantity as an input, in the unit in which the function takes it. */
export function assume(q: Quantity, unit: UnitCode = q.unit): Assumption {
  const converted = convertExactly(q, unit);
  const {low, high} = boundsOf(converted);
  return {hedge: q.hedge, best: q.hedge === "between" ? null : converted.value, low, high};
}

/** Evaluates a function over hedged inputs, as `compute` tells. */
export function evaluate(
  formula: string,
  inputs: readonly Assumption[],
  value: number | ((...inputs: number[]) => number)
): Evaluated {
  const finite = (x: number) => {
    if (!Number.isFinite(x)) throw new RangeError(notFinite(formula, x));
    return clean(x);
  };
  const stated = weakest(inputs.map(({hedge}) => hedge));
  if (typeof value === "number") {
    const best = finite(value);
    return stated === "exactly"
      ? {hedge: stated, value: best, low: best, high: best}
      : {hedge: stated === "between" ? "about" : stated, value: best, low: null, high: null};
  }
  const known = inputs.map(({best, low, high}) => best ?? low ?? high ?? Number.NaN);
  const base = finite(value(...known));
  const hedge = hedgeOf(inputs, known, base, value);
  const [least, greatest] = extremes(inputs, value);
  const best = inputs.every(({best}) => best !== null) ? base : null;
  if (openEnd(hedge) === "up") return {hedge, value: least ?? base, low: firm(inputs, least), high: null};
  if (openEnd(hedge) === "down")
    return {hedge, value: greatest ?? base, low: null, high: firm(inputs, greatest)};
  return hedge === "about" && best !== null
    ? {hedge, value: best, low: null, high: null}
    : {hedge, value: best, low: least, high: greatest};
}

/** An end that rests on an "about" without width is not an end. */
function firm(inputs: readonly Assumption[], end: number | null): number | null {
  return inputs.some(({hedge, low, high}) => hedge === "about" && (low === null || high === null))
    ? null
    : end;
}

function hedgeOf(
  inputs: readonly Assumption[],
  known: readonly number[],
  base: number,
  value: (...inputs: number[]) => number
): Hedge {
  const open = inputs.flatMap(({hedge}, i) => {
    const end = openEnd(hedge);
    if (end === null) return [];
    const there = value(...known.with(i, end === "up" ? Number.MAX_SAFE_INTEGER : Number.MIN_VALUE));
    return there === base ? [] : [{hedge, rises: there > base}];
  });
  const up = open.find(({rises}) => rises);
  const down = open.find(({rises}) => !rises);
  if (up !== undefined && down !== undefined) throw new RangeError(oppositeEnds(up.hedge, down.hedge));
  const isStrict = open.some(({hedge}) => hedge !== "at_least" && hedge !== "at_most");
  if (up !== undefined) return isStrict ? "more_than" : "at_least";
  if (down === undefined)
    return weakest(inputs.map(({hedge}) => hedge).filter(hedge => openEnd(hedge) === null));
  if (open.every(({hedge}) => hedge === "nearly")) return "nearly";
  return isStrict ? "fewer_than" : "at_most";
}

/** The least and greatest of a function over every combination of its inputs' ends; null where it has none. */
function extremes(
  inputs: readonly Assumption[],
  value: (...inputs: number[]) => number
): [number | null, number | null] {
  const choices = inputs.map(({best, low, high}) => {
    if (low === null && high === null) return [best ?? Number.NaN];
    return low === high ? [low ?? Number.NaN] : [low ?? 0, high ?? Number.POSITIVE_INFINITY];
  });
  const ranges = choices.filter(({length}) => length > 1).length;
  if (ranges > 12) throw new RangeError(tooManyRanges(ranges));
  const corners = choices.reduce<number[][]>(
    (heads, ends) => heads.flatMap(head => ends.map(end => [...head, end])),
    [[]]
  );
  const results = corners.map(corner => value(...corner));
  const end = (x: number) => (Number.isFinite(x) ? clean(x) : null);
  return [end(Math.min(...results)), end(Math.max(...results))];
}
