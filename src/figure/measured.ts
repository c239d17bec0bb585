import {isUnitCode, type Quantity, stepOf} from "../claims/index.ts";
import type {Check, Edition} from "./edition.ts";
import {noMeasurement, noSuchReference, unknownUnit} from "./messages.ts";

/** A length or area for scale out of `references.csv`, as a computed quantity that knows its row. */
export function referenceOf({references}: Edition, id: string): Quantity {
  const reference = references.get(id);
  if (!reference) throw new Error(noSuchReference(id, references.keys()));
  const {name, value, unit, method} = reference;
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

/** What a check measured; null where nothing was, or nothing that the claim can be held against. */
export function measurement({claim, computed, unit, method, verdict}: Check): Quantity | null {
  if (computed === null || verdict === "not_comparable") return null;
  return tabled(computed, unit, method ?? "", "checks", claim);
}

function tabled(value: number, unit: string | null, formula: string, table: string, key: string): Quantity {
  if (unit === null || !isUnitCode(unit)) throw new Error(unknownUnit(table, key, unit));
  const derivation = {formula, inputs: [{kind: "row", label: "From the table", table, key} as const]};
  return {hedge: "about", value, low: null, high: null, unit, step: stepOf(value), derivation};
}
