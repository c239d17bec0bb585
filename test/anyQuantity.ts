import fc from "fast-check";
import {hedges, type Quantity, quantityOf, type UnitCode} from "../src/claims/index.ts";

/** Numbers as sources state them: whole or with a decimal, up to millions. */
const anyNumber = fc.oneof(
  fc.integer({min: 1, max: 99}),
  fc.integer({min: 1, max: 999}).map(n => n * 1000),
  fc.integer({min: 1, max: 9999}).map(n => n / 10)
);

/** Stated quantities of the units and of every hedge but those left out. */
export function anyQuantity(
  units: readonly UnitCode[],
  {without = []}: {without?: readonly string[]} = {}
): fc.Arbitrary<Quantity> {
  return fc
    .record({
      hedge: fc.constantFrom(...hedges.filter(hedge => !without.includes(hedge))),
      value: anyNumber,
      width: anyNumber,
      unit: fc.constantFrom(...units),
      magnitude: fc.constantFrom(10, 100, 1000, 10_000)
    })
    .map(({hedge, value, width, unit, magnitude}) => {
      if (hedge === "order_of") {
        return {hedge, value: null, low: 2 * magnitude, high: null, unit, step: magnitude};
      }
      const isRange = hedge === "between";
      const quantity = quantityOf({
        hedge,
        value: isRange ? null : value,
        low: isRange ? value : null,
        high: isRange ? Number((value + width).toFixed(1)) : null,
        unit
      });
      if (quantity === null) throw new Error("every quantity but a magnitude has a step");
      return quantity;
    });
}
