/** The known word that a mistyped one is closest to, at most two edits away; else null. */
export function nearest(word: string, known: readonly string[]): string | null {
  const scored = known.map(each => ({each, edits: distance(word, each)})).sort((a, b) => a.edits - b.edits);
  const best = scored[0];
  return best && best.edits <= 2 ? best.each : null;
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let above = Array.from({length: b.length + 1}, (_, i) => i);
  for (const [i, character] of [...a].entries()) {
    const row = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (above[j] ?? 0) + (character === other ? 0 : 1);
      row.push(Math.min(replaced, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}
