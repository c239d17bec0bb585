import {nice} from "d3-array";
import {boundsOf, type Quantity, type UnitCode, units} from "../claims/index.ts";

/** Quantities of one dimension, in whatever units, laid along a line. */
export interface QuantityScale {
  /** The dimension's base units at the two ends. */
  readonly domain: readonly [number, number];
  /** The pixels at the two ends. */
  readonly range: readonly [number, number];
  /** Where a value stands, in pixels: at its exact conversion, not at the rounded one that is printed. */
  at(value: number, unit: UnitCode): number;
}

export interface QuantityScaleOptions {
  readonly range: readonly [number, number];
  /** Whether zero is on the scale; true unless told. */
  readonly zero?: boolean;
}

/** The scale that takes in every stated value and end. Its ends are round numbers in the unit of the first quantity. */
export function quantityScale(
  quantities: readonly Quantity[],
  {range, zero = true}: QuantityScaleOptions
): QuantityScale {
  const unit = quantities[0]?.unit ?? "count";
  const {toBase} = units[unit];
  const values = quantities.flatMap(q => endsOf(q).map(end => (end * units[q.unit].toBase) / toBase));
  if (zero || values.length === 0) values.push(0);
  const [low, high] = widened(Math.min(...values), Math.max(...values));
  const [first, last] = nice(low, high, 5);
  const [left, right] = range;
  return {
    domain: [first * toBase, last * toBase],
    range,
    at: (value, code) => {
      const share = ((value * units[code].toBase) / toBase - first) / (last - first);
      return left * (1 - share) + right * share;
    }
  };
}

/** What must be on the scale. An order of magnitude is given room up to the next one; it has no upper end itself. */
function endsOf(q: Quantity): number[] {
  const {low, high} = boundsOf(q);
  const room = q.hedge === "order_of" && high === null ? 10 * q.step : null;
  return [q.value, low, high, room].filter(end => end !== null);
}

/** A scale needs a length: a single value gets as much room as it is large. */
function widened(low: number, high: number): [number, number] {
  if (low < high) return [low, high];
  const room = Math.abs(low) || 1;
  return [low - room / 2, high + room / 2];
}
