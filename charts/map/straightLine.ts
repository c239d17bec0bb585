import type {Place, Quantity} from "../../src/claims/index.ts";
import {computedProvenance} from "../../src/figure/index.ts";

/** A distance computed from places, with what it rests on. */
export interface Measured {
  readonly quantity: Quantity;
  readonly provenance: ReturnType<typeof computedProvenance>;
}

/**
 * A length that was measured over the ellipsoid between places of our table, in metres, as a computed quantity in km: to a
 * kilometre, or to a tenth under ten, as `nutgraf measure` has it.
 */
export function measuredLength(metres: number, formula: string, places: readonly Place[]): Measured {
  const kilometres = metres / 1000;
  const isShort = kilometres < 10;
  const value = isShort ? Number(kilometres.toFixed(1)) : Math.round(kilometres);
  const quantity: Quantity = {
    hedge: "about",
    value,
    low: null,
    high: null,
    unit: "km",
    step: isShort ? 0.1 : 1,
    derivation: {
      formula,
      inputs: places.map(({id, name}) => ({kind: "row", label: name, table: "places", key: id}))
    }
  };
  return {quantity, provenance: computedProvenance(quantity)};
}
