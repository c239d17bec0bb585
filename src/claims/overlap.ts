import {boundsOf} from "./boundsOf.ts";
import {openEnd} from "./combine.ts";
import {convertExactly, factor} from "./convert.ts";
import type {Quantity} from "./quantity.ts";
import {clean, rounded, significantStep} from "./round.ts";
import {isCounted} from "./unit.ts";

/** What a quantity allows for once its rounding is allowed for. */
interface Extent {
  readonly low: number;
  readonly high: number;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

/**
 * Whether any number satisfies two quantities of one dimension, and how far apart they are, in the unit of the
 * first and to two significant digits.
 *
 * A value or range stands for the numbers that round to it at its step: 17 km for 16.5 to 17.5 km. So does
 * "about", which has no width of its own; single things counted are not rounded. The end of "at least" and its
 * like stands as it is.
 */
export function overlap(a: Quantity, b: Quantity): {readonly overlaps: boolean; readonly apart: Quantity} {
  const other = convertExactly(b, a.unit);
  const [x, y] = [extent(a), extent({...other, step: b.step * factor(b.unit, a.unit)})];
  const [lower, upper] = x.low <= y.low ? [x, y] : [y, x];
  const gap = clean(upper.low - lower.high);
  const overlaps = gap < 0 || (gap === 0 && upper.lowIncluded && lower.highIncluded);
  const distance = Math.abs(centre(a, upper === x) - centre(other, upper === y));
  const value = clean(Number.isFinite(distance) ? distance : gap);
  const step = significantStep(value, 2);
  const isExact = a.hedge === "exactly" && b.hedge === "exactly" && a.unit === b.unit;
  const hedge = isExact ? "exactly" : "about";
  return {
    overlaps,
    apart: rounded({hedge, value, low: null, high: null, unit: a.unit, step}, isExact ? step / 1e4 : step)
  };
}

function extent(q: Quantity): Extent {
  const bounds = boundsOf(q);
  const isRounded =
    openEnd(q.hedge) === null && q.hedge !== "order_of" && !(isCounted(q.unit) && q.step <= 1);
  const half = isRounded ? q.step / 2 : 0;
  const low = bounds.low ?? (q.hedge === "about" ? q.value : null);
  const high = bounds.high ?? (q.hedge === "about" ? q.value : null);
  return {
    low: low === null ? Number.NEGATIVE_INFINITY : low - half,
    high: high === null ? Number.POSITIVE_INFINITY : high + half,
    lowIncluded: !isRounded && (bounds.lowIncluded || q.hedge === "about"),
    highIncluded: !isRounded && (bounds.highIncluded || q.hedge === "about")
  };
}

/** Where a quantity stands for measuring how far another is: its value, or else its nearer end. */
function centre({value, low, high}: Quantity, isUpper: boolean): number {
  return value ?? (isUpper ? low : high) ?? Number.NaN;
}
