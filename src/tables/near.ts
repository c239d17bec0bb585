import {editDistance} from "../claims/index.ts";

/** The candidate that is at most two typing slips away from `text`; null where none is, or the text is too short to tell. */
export function near(text: string, candidates: Iterable<string>): string | null {
  if (text.length < 3) return null;
  let best: string | null = null;
  let least = 3;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) >= least) continue;
    const slips = editDistance(text, candidate);
    if (slips < least) [best, least] = [candidate, slips];
  }
  return best;
}
