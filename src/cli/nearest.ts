import {editDistance} from "../claims/index.ts";

/** The known word that a mistyped one is closest to, at most two edits away; else null. */
export function nearest(word: string, known: readonly string[]): string | null {
  const scored = known
    .map(each => ({each, edits: editDistance(word, each)}))
    .sort((a, b) => a.edits - b.edits);
  const best = scored[0];
  return best && best.edits <= 2 ? best.each : null;
}
