import type {Quantity} from "../../claims/index.ts";
import {type Interval, meets} from "./interval.ts";
import {roundedInterval, statedInterval} from "./statedInterval.ts";

export type Verdict = "consistent" | "rounded" | "differs" | "not_comparable";

/**
 * How a claim compares with a computed value that is known to lie in an interval, both in the claim's unit. The rule is
 * written down in `data/geo/BORDERS.md`: *consistent* where what was stated and what was computed meet, *rounded* where they
 * meet once the claim is widened by its rounding and hedge, *differs* where they do not even so.
 */
export function verdictOf(stated: Quantity, computed: Interval): Verdict {
  const said = statedInterval(stated);
  const rounded = roundedInterval(stated);
  if (!said || !rounded) return "not_comparable";
  if (meets(said, computed)) return "consistent";
  return meets(rounded, computed) ? "rounded" : "differs";
}
