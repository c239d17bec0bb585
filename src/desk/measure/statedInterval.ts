import {boundsOf, type Quantity} from "../../claims/index.ts";
import type {Interval} from "./interval.ts";

/**
 * What a quantity says, as a measurement can contradict it: its value alone where it has one and no bound
 * (*about* and *nearly* too), else its bounds. Null where it has neither ("hundreds").
 */
export function statedInterval(quantity: Quantity): Interval | null {
  const {hedge, value} = quantity;
  if (hedge === "order_of") return null;
  if (value !== null && (hedge === "exactly" || hedge === "about" || hedge === "nearly")) {
    return {low: value, high: value};
  }
  const {low, high} = boundsOf(quantity);
  if (low === null && high === null) return null;
  return {low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY};
}

/**
 * The same, widened by how the figure was rounded: half of its step, a whole step where it is *about*; *nearly* allows a whole
 * step below and none above.
 */
export function roundedInterval(quantity: Quantity): Interval | null {
  const stated = statedInterval(quantity);
  if (!stated) return null;
  const {hedge, step} = quantity;
  const [below, above] =
    hedge === "about" ? [step, step] : hedge === "nearly" ? [step, 0] : [step / 2, step / 2];
  return {low: stated.low - below, high: stated.high + above};
}
