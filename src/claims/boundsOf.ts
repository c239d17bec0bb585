import type {Hedge} from "./hedge.ts";
import type {Quantity} from "./quantity.ts";

/** The ends of what a quantity says; null where it says nothing of that end. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the end itself is meant: true for "at least 40", false for "more than 40". False where there is no end. */
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

/**
 * The bounds that follow from the hedge of a stated quantity, in its unit:
 *
 * - `exactly` is both ends; `between` is what it says;
 * - `about` has the ends that an editor set, otherwise none: no width is invented;
 * - `at_least` and `more_than` have no upper end, `at_most`, `fewer_than` and `nearly` no lower one
 *   (zero is not said, so it is not added);
 * - `order_of` starts at two of its magnitude, for "hundreds" is plural: 200; it has no upper end.
 *
 * A computed quantity carries its bounds itself: an end that its inputs left open stays open.
 */
export function boundsOf(q: Quantity): Bounds {
  const {hedge, value} = q;
  let {low, high} = q;
  if (q.derivation === undefined) {
    if (startsAtValue.has(hedge)) low ??= value;
    if (endsAtValue.has(hedge)) high ??= value;
    if (hedge === "order_of") low ??= 2 * q.step;
  }
  return {
    low,
    high,
    lowIncluded: low !== null && hedge !== "more_than",
    highIncluded: high !== null && hedge !== "fewer_than" && hedge !== "nearly"
  };
}

const startsAtValue: ReadonlySet<Hedge> = new Set<Hedge>(["exactly", "at_least", "more_than"]);
const endsAtValue: ReadonlySet<Hedge> = new Set<Hedge>(["exactly", "at_most", "fewer_than", "nearly"]);
