import {editDistance} from "../../claims/index.ts";

/** The known id that a mistyped one most likely means: few typing slips away, or one that it is part of; else null. */
export function nearestId(id: string, known: Iterable<string>): string | null {
  const all = [...known];
  const near = all
    .map(other => ({other, slips: editDistance(id, other)}))
    .filter(({slips}) => slips <= Math.max(2, id.length / 4))
    .toSorted((a, b) => a.slips - b.slips)[0];
  return (
    near?.other ?? all.find(other => id.length > 2 && (other.startsWith(id) || id.startsWith(other))) ?? null
  );
}
