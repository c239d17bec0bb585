import {boundsOf} from "./boundsOf.ts";
import {cannotConvert} from "./messages.ts";
import type {Quantity} from "./quantity.ts";
import {clean, rounded, significantStep} from "./round.ts";
import {type UnitCode, units} from "./unit.ts";

/** Whether one unit turns into the other by a factor. */
export function sameDimension(a: UnitCode, b: UnitCode): boolean {
  return units[a].dimension === units[b].dimension;
}

/** How many of unit `to` one of unit `from` is. Throws where they measure different things. */
export function factor(from: UnitCode, to: UnitCode): number {
  if (!sameDimension(from, to)) throw new RangeError(cannotConvert(from, to));
  return units[from].toBase / units[to].toBase;
}

/**
 * The quantity in another unit, rounded to the precision of the source.
 *
 * The new step is the power of ten nearest to the converted step, but never leaves fewer than two
 * significant digits: "eight miles" (step 1 mi) is about 13 km, 40 miles about 64 km, 1 mile about 1.6 km.
 * This is the custom of news desks, and of NIST SP 811 (B.7.2): neither sacrifice nor exaggerate precision.
 *
 * - `exactly` becomes `about` unless nothing was rounded off (2 d is exactly 48 h);
 * - ends are rounded outwards, so "at least 18 miles" is "at least 28 km", which still holds;
 * - `nearly` becomes `about` and keeps its upper end, for "nearly 161 km" says more than was said;
 * - `order_of` takes the power of ten below: hundreds of km are tens of miles.
 *
 * Throws where the units measure different things; money of different currencies never converts.
 */
export function convert(q: Quantity, unit: UnitCode): Quantity {
  if (q.unit === unit) return q;
  const exact = convertExactly(q, unit);
  const result = q.hedge === "order_of" ? rounded(exact) : rounded(exact, twoDigits(exact));
  if (q.hedge === "exactly" && result.value !== exact.value) {
    return Object.freeze({...result, hedge: "about", low: null, high: null});
  }
  return q.hedge === "nearly" ? Object.freeze({...result, hedge: "about"}) : result;
}

/** The quantity in another unit with nothing rounded off, for computing on. Its step is a power of ten. */
export function convertExactly(q: Quantity, unit: UnitCode): Quantity {
  if (q.unit === unit) return q;
  const by = factor(q.unit, unit);
  const {low, high} = boundsOf(q);
  const times = (x: number | null) => (x === null ? null : clean(x * by));
  const power = clean(Math.log10(q.step * by));
  return Object.freeze({
    ...q,
    value: times(q.value),
    low: times(low),
    high: times(high),
    unit,
    step: 10 ** (q.hedge === "order_of" ? Math.floor(power) : Math.round(power))
  });
}

function twoDigits({value, low, high, step}: Quantity): number {
  const sizes = [value, low, high].filter(x => x !== null && x !== 0).map(x => significantStep(Number(x), 2));
  return Math.min(step, ...sizes);
}
