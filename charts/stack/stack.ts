import {type Quantity, sum, units, words} from "../../src/claims/index.ts";
import type {Crossed} from "../plane/crossed.ts";
import {belowZeroInStack, cannotStack, oneMeasurementTwice} from "../plane/messages.ts";
import type {Slot} from "../slots/slot.ts";

/** A part of a stack, between two heights in base units. */
export interface Part<P extends Crossed = Crossed> {
  readonly point: P;
  readonly quantity: Quantity;
  readonly from: number;
  readonly to: number;
}

/**
 * The parts of a stack, one on the other in the order of the points; those without a value are left out. Throws for
 * what would make a sum that cannot be drawn: an open end, a range, "hundreds", a value below zero.
 */
export function stackOf<P extends Crossed>(chart: string, points: readonly P[]): Part<P>[] {
  let height = 0;
  const parts = points.flatMap(point => {
    const {quantity, name, figure} = point;
    if (!quantity) return [];
    const {value, hedge} = quantity;
    if (value === null || !["exactly", "about", "nearly"].includes(hedge))
      throw new Error(cannotStack(chart, where(point), words(quantity)));
    if (value < 0) throw new Error(belowZeroInStack(chart, where(point), figure || name));
    const from = height;
    height += value * units[quantity.unit].toBase;
    return [{point, quantity, from, to: height}];
  });
  const {refused} = parts.length ? sum(parts.map(({quantity}) => quantity)) : {};
  if (refused) throw new Error(`${chart}: ${refused}`);
  return parts;
}

/** Throws where two claims are wordings of one measurement, which would count twice in what adds up. */
export function checkCountedOnce(chart: string, points: readonly Pick<Slot, "claim">[]): void {
  const seen = new Map<string, string>();
  for (const {claim} of points) {
    if (!claim) continue;
    const measurement = claim.sameAs ?? claim.id;
    const other = seen.get(measurement);
    if (other !== undefined) throw new Error(oneMeasurementTwice(chart, other, claim.id));
    seen.set(measurement, claim.id);
  }
}

/** What a point is called in a message. */
export const where = ({group, series}: Crossed): string => [group, series].filter(Boolean).join(", ");
