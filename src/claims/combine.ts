import {type Hedge, hedges} from "./hedge.ts";
import {noNumberLeft, oppositeEnds} from "./messages.ts";
import type {Derivation, Quantity} from "./quantity.ts";
import type {UnitCode} from "./unit.ts";

/** What arithmetic on hedged quantities gives: a quantity, or why there is none. */
export type Outcome =
  | {readonly quantity: Quantity; readonly refused?: undefined}
  | {readonly refused: string; readonly quantity?: undefined};

/** The least firm of some hedges; `exactly` for none. */
export function weakest(some: Iterable<Hedge>): Hedge {
  let index = 0;
  for (const hedge of some) index = Math.max(index, hedges.indexOf(hedge));
  return hedges[index] ?? "order_of";
}

/** Which end a hedge leaves open. */
export function openEnd(hedge: Hedge): "up" | "down" | null {
  if (hedge === "at_least" || hedge === "more_than") return "up";
  return hedge === "at_most" || hedge === "fewer_than" || hedge === "nearly" ? "down" : null;
}

/** The hedge of a quantity that is subtracted or divided by: at least turns into at most. */
export function mirrored(hedge: Hedge): Hedge {
  return mirrors[hedge] ?? hedge;
}

const mirrors: Partial<Readonly<Record<Hedge, Hedge>>> = {
  at_least: "at_most",
  at_most: "at_least",
  more_than: "fewer_than",
  fewer_than: "more_than",
  nearly: "more_than"
};

/**
 * A result under the weakest of its terms' hedges. Where that leaves an end open, the value is the other end.
 * Refused where the terms leave opposite ends open, or where a range meets an "about" that has no width.
 */
export function combine(
  terms: readonly Hedge[],
  result: {
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly unit: UnitCode;
    readonly step: number;
    readonly derivation: Derivation;
  }
): Outcome {
  const up = terms.find(hedge => openEnd(hedge) === "up");
  const down = terms.find(hedge => openEnd(hedge) === "down");
  if (up !== undefined && down !== undefined) return {refused: oppositeEnds(up, down)};
  const hedge = weakest(terms);
  const value = (up !== undefined ? result.low : down !== undefined ? result.high : null) ?? result.value;
  if (value === null && (result.low === null || result.high === null)) {
    return {refused: noNumberLeft(result.derivation.formula)};
  }
  return {quantity: Object.freeze({hedge, ...result, value})};
}
