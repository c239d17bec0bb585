import {type Claim, isMoney, type Quantity} from "../../claims/index.ts";
import type {CheckRow} from "./checkRow.ts";
import {type Interval, meets} from "./interval.ts";
import {impliedRate} from "./messages.ts";

const method = "implied exchange rate";

/**
 * The check of a sum of money against the same sum in another currency; null where it is none. The rate itself cannot be
 * checked. Where both give a range, its two ends must imply one rate, within their rounding; where they give
 * one number each, there is nothing to compare.
 */
export function checkRate(claim: Claim, canonical: Claim): CheckRow | null {
  const [of, per] = [canonical.quantity, claim.quantity];
  if (!isMoney(of.unit) || !isMoney(per.unit) || of.unit === per.unit) return null;
  const pairs = endsOf(of).flatMap((end, i) => {
    const other = endsOf(per)[i];
    return end !== null && other
      ? [{rate: end / other, within: rateWithin(end, of.step, other, per.step)}]
      : [];
  });
  const [first, second] = pairs;
  const rates = [...new Set(pairs.map(({rate}) => rate.toFixed(1)))];
  return {
    claim: claim.id,
    method,
    computed: first ? Number(first.rate.toFixed(1)) : null,
    unit: `${of.unit}/${per.unit}`,
    data: `claim ${canonical.id}`,
    verdict:
      first && second ? (meets(first.within, second.within) ? "consistent" : "differs") : "not_comparable",
    detail: impliedRate(rates.join(" and "), per.unit, of.unit)
  };
}

function endsOf({low, high, value}: Quantity): readonly (number | null)[] {
  return low === null && high === null ? [value] : [low, high];
}

function rateWithin(of: number, ofStep: number, per: number, perStep: number): Interval {
  return {
    low: (of - ofStep / 2) / (per + perStep / 2),
    high: (of + ofStep / 2) / Math.max(per - perStep / 2, Number.EPSILON)
  };
}
