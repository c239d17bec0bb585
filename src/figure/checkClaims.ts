import {type Claim, sameDimension} from "../claims/index.ts";
import {differentDimensions, differentMeasures, endsReversed, notFinite, sameClaimTwice} from "./messages.ts";

/** Throws where claims cannot stand on one scale: one of them twice, a number that is none, ends that are swapped, differing dimensions. */
export function checkClaims(claims: readonly Claim[]): void {
  const seen = new Set<string>();
  for (const {id, table, line, quantity} of claims) {
    if (seen.has(id)) throw new Error(sameClaimTwice(id));
    seen.add(id);
    const {value, low, high, unit} = quantity;
    for (const number of [value, low, high])
      if (number !== null && !Number.isFinite(number)) throw new Error(notFinite(id, number, table, line));
    if (low !== null && high !== null && low > high)
      throw new Error(endsReversed(id, low, high, table, line));
    const first = claims[0];
    if (first && !sameDimension(first.quantity.unit, unit))
      throw new Error(differentDimensions(first.id, first.quantity.unit, id, unit));
  }
}

/** Throws where claims count or measure different things, which must not share an axis unsaid. */
export function checkOneMeasure(claims: readonly Claim[], remedy: string): void {
  const measures = [...new Set(claims.map(({measure}) => measure))];
  if (measures.length > 1) throw new Error(differentMeasures(measures, remedy));
}
