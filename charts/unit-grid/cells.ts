import {boundsOf, isCounted, type Quantity} from "../../src/claims/index.ts";
import type {Slot} from "../slots/slot.ts";
import {badPer, belowZero, notCounted, notWhole, tooMany} from "./messages.ts";

/** How many cells of each look a row has. */
export interface Cells {
  /** Vouched for. */
  readonly full: number;
  /** Within the rounding of "about", or the last of "nearly". */
  readonly pale: number;
  /** Possible, up to a limit that was stated. */
  readonly outlined: number;
  /** Whether it goes on, without a limit. */
  readonly open: boolean;
}

/** More cells in a row are not counted by anybody. */
export const mostCells = 600;

/** The cells of a quantity; null where it has no number: "hundreds". */
export function cellsOf(quantity: Quantity, per: number): Cells | null {
  const {hedge, value, step} = quantity;
  const {low, high} = boundsOf(quantity);
  const cells = (count: number | null) => Math.round((count ?? 0) / per);
  switch (hedge) {
    case "order_of":
      return null;
    case "at_least":
    case "more_than":
      return {full: cells(low ?? value), pale: 0, outlined: 0, open: true};
    case "at_most":
    case "fewer_than":
      return {full: 0, pale: 0, outlined: cells(high ?? value), open: false};
    case "between":
      return {full: cells(low), pale: 0, outlined: cells(high) - cells(low), open: false};
    case "nearly":
    case "about": {
      const all = cells(value ?? high ?? low);
      const unsure = hedge === "nearly" ? 1 : Math.max(1, Math.ceil(step / 2 / per));
      const pale = Math.min(all, unsure);
      return {full: all - pale, pale, outlined: 0, open: false};
    }
    case "exactly": {
      const best = cells(value ?? low ?? high);
      const least = low === null ? best : Math.min(best, cells(low));
      const most = high === null ? best : Math.max(best, cells(high));
      return {full: least, pale: best - least, outlined: most - best, open: false};
    }
  }
}

/**
 * How many things a cell stands for: as told; else the least of 1, 2, 5, 10 and so on of which every stated number is a
 * whole multiple and no row has more than `mostCells`. Throws where there is none, and on what cannot be counted.
 */
export function perCell(slots: readonly Slot[], told: number | undefined): number {
  if (told !== undefined && !(Number.isInteger(told) && told >= 1)) throw new Error(badPer(told));
  for (const {label, quantity} of slots)
    if (quantity && !isCounted(quantity.unit)) throw new Error(notCounted(label, quantity.unit));
  const counts = slots.flatMap(({label, quantity}) =>
    quantity ? numbersOf(quantity).map(count => ({label, count})) : []
  );
  for (const {label, count} of counts) if (count < 0) throw new Error(belowZero(label, count));
  for (const {label, count} of counts)
    if (!Number.isInteger(count)) throw new Error(notWhole(label, count, 1));
  const largest = counts.toSorted((a, b) => b.count - a.count)[0];
  const per = told ?? leastPer(largest?.count ?? 0);
  for (const {label, count} of counts)
    if (count % per !== 0)
      throw new Error(
        told === undefined
          ? tooMany(largest?.label ?? label, largest?.count ?? 0, mostCells)
          : notWhole(label, count, per)
      );
  if (largest && largest.count / per > mostCells)
    throw new Error(tooMany(largest.label, largest.count / per, mostCells));
  return per;
}

function leastPer(count: number): number {
  for (let power = 1; ; power *= 10)
    for (const digit of [1, 2, 5]) if (count / (digit * power) <= mostCells) return digit * power;
}

/** The numbers that a quantity states; none of an order of magnitude. */
function numbersOf(quantity: Quantity): number[] {
  if (quantity.hedge === "order_of") return [];
  const {low, high} = boundsOf(quantity);
  return [quantity.value, low, high].filter(count => count !== null);
}
