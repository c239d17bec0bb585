import {boundsOf, type Claim, units} from "../claims/index.ts";

export interface Extremes {
  /** The claims that name the lowest and the highest figure; null where none names any. */
  readonly lowest: Claim | null;
  readonly highest: Claim | null;
  /** How many claims name no figure. */
  readonly unstated: number;
}

/** Who names the lowest figure and who the highest, ends of ranges and bounds included. The first of equals wins. */
export function extremes(claims: readonly Claim[]): Extremes {
  const named = claims.flatMap(claim => {
    const {quantity} = claim;
    const {low, high} = boundsOf(quantity);
    const ends = [quantity.value, low, high]
      .filter(end => end !== null)
      .map(end => end * units[quantity.unit].toBase);
    return ends.length ? [{claim, low: Math.min(...ends), high: Math.max(...ends)}] : [];
  });
  const lowest = named.toSorted((a, b) => a.low - b.low)[0];
  const highest = named.toSorted((a, b) => b.high - a.high)[0];
  return {
    lowest: lowest?.claim ?? null,
    highest: highest?.claim ?? null,
    unstated: claims.length - named.length
  };
}
