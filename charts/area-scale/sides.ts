import {boundsOf, type Quantity, type UnitCode, units} from "../../src/claims/index.ts";
import type {Compared} from "../yardsticks/comparison.ts";

/** How many pixels long the sides of squares are. */
export interface Sides {
  of(value: number, unit: UnitCode): number;
  /** The side of the largest area that a quantity names; 0 where it names none. */
  ofLargest(quantity: Quantity): number;
}

/** The sides that make the largest of some areas a square of `size` pixels. */
export function sidesOf(compared: readonly Compared[], size: number): Sides {
  const most = Math.max(0, ...compared.map(({quantity}) => areaOf(quantity)));
  const side = (area: number) => (most > 0 ? size * Math.sqrt(area / most) : 0);
  return {
    of: (value, unit) => side(value * units[unit].toBase),
    ofLargest: quantity => side(areaOf(quantity))
  };
}

/** The largest area that a quantity names, in square metres. */
function areaOf(quantity: Quantity): number {
  const {low, high} = boundsOf(quantity);
  const ends = [quantity.value, low, high].filter(end => end !== null);
  return Math.max(0, ...ends) * units[quantity.unit].toBase;
}
