import {boundsOf, type Quantity, units} from "../claims/index.ts";

/** Where a quantity stands among others of its dimension: its best value, else the end that it states, in base units. */
export function standing(quantity: Quantity): number | null {
  const {low, high} = boundsOf(quantity);
  const end = quantity.value ?? low ?? high;
  return end === null ? null : end * units[quantity.unit].toBase;
}
