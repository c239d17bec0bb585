/** The known id that a mistyped one most likely means: few typing slips away, or one that it is part of; else null. */
export function nearestId(id: string, known: Iterable<string>): string | null {
  const all = [...known];
  const near = all
    .map(other => ({other, slips: distance(id, other)}))
    .filter(({slips}) => slips <= Math.max(2, id.length / 4))
    .toSorted((a, b) => a.slips - b.slips)[0];
  return (
    near?.other ?? all.find(other => id.length > 2 && (other.startsWith(id) || id.startsWith(other))) ?? null
  );
}

/** Levenshtein distance: insertions, deletions and substitutions. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
