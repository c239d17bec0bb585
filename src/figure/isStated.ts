import type {Quantity} from "../claims/index.ts";

/** Whether a quantity says anything that can be drawn or worded: a value, an end, or an order of magnitude. */
export function isStated({hedge, value, low, high, step}: Quantity): boolean {
  return value !== null || low !== null || high !== null || (hedge === "order_of" && step > 0);
}
