import {type Claim, type Quantity, sameDimension, units, words} from "../../claims/index.ts";
import type {CheckRow} from "./checkRow.ts";
import {type Interval, meets, widened} from "./interval.ts";
import {convertedAs, noBestValue} from "./messages.ts";
import {statedInterval} from "./statedInterval.ts";
import {type Verdict, verdictOf} from "./verdictOf.ts";

/**
 * The check of a claim against the canonical claim of the same measurement in another unit; null where the units are the
 * same or do not convert. *consistent* where the claim is the rounding of the exact conversion, *rounded* where only both figures'
 * roundings together explain it.
 */
export function checkConversion({id, quantity}: Claim, canonical: Claim): CheckRow | null {
  const {unit, step} = quantity;
  const other = canonical.quantity;
  if (other.unit === unit || !sameDimension(other.unit, unit)) return null;
  const factor = units[other.unit].toBase / units[unit].toBase;
  const said = statedInterval(other);
  const row = {claim: id, method: "unit conversion", unit, data: `claim ${canonical.id}`};
  if (!said) return {...row, computed: null, verdict: "not_comparable", detail: noBestValue};
  const converted = {low: said.low * factor, high: said.high * factor};
  const shown = [...new Set([converted.low, converted.high])]
    .filter(Number.isFinite)
    .map(end => rounded(end, step));
  return {
    ...row,
    computed: shown.length === 1 ? (shown[0] ?? null) : null,
    verdict: compare(quantity, converted, other.step * factor),
    detail: convertedAs(words(other), `${shown.join(" to ")} ${unit}`)
  };
}

function compare(stated: Quantity, converted: Interval, step: number): Verdict {
  const said = statedInterval(stated);
  if (said && meets(widened(said, stated.step / 2), converted)) return "consistent";
  const verdict = verdictOf(stated, widened(converted, step / 2));
  return verdict === "consistent" ? "rounded" : verdict;
}

/** To a hundredth of the step of what it is compared with. */
function rounded(value: number, step: number): number {
  return Number(value.toFixed(Math.max(0, Math.ceil(2 - Math.log10(step)))));
}
