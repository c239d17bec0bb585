import {isUnitCode, type Quantity, stepOf} from "../claims/index.ts";
import type {Check, Edition, Reference} from "./edition.ts";
import {noMeasurement, noSuchReference, unknownUnit} from "./messages.ts";

/** A length or area for scale out of `references.csv`, as a computed quantity that knows its row. */
export function referenceOf({references}: Edition, id: string): Quantity {
  const reference = references.get(id);
  if (!reference) throw new Error(noSuchReference(id, references.keys()));
  return referenceQuantity(reference);
}

/** A row of `references.csv` as a computed quantity that knows its row. */
export function referenceQuantity({id, name, value, unit, method}: Reference): Quantity {
  return tabled(value, unit, `${method}: ${name}`, "references", id);
}

/** What was measured of a claim, out of `checks.csv`, as a computed quantity that knows its row. */
export function measuredOf({checks}: Edition, claim: string): Quantity {
  const measured = checks
    .get(claim)
    ?.map(measurement)
    .find(each => each !== null);
  if (!measured) throw new Error(noMeasurement(claim));
  return measured;
}

/** What a check measured; null where nothing was that can be shown, or nothing that the claim can be held against. */
export function measurement({claim, computed, unit, method, verdict}: Check): Quantity | null {
  // An exchange rate has a unit of its own, which is none of ours.
  if (computed === null || !isUnitCode(unit) || verdict === "not_comparable") return null;
  return tabled(computed, unit, method ?? "", "checks", claim);
}

function tabled(value: number, unit: string | null, formula: string, table: string, key: string): Quantity {
  if (unit === null || !isUnitCode(unit)) throw new Error(unknownUnit(table, key, unit));
  // A gazetteer's point is good to kilometres, so that tenths of them would say too much.
  const step = value < 10 ? stepOf(value) : Math.max(1, stepOf(value));
  const derivation = {formula, inputs: [{kind: "row", label: "From the table", table, key} as const]};
  return {hedge: "about", value, low: null, high: null, unit, step, derivation};
}
