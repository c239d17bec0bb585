/** What typography makes of a quote, a dash and a space; each is one UTF-16 unit, as is what stands for it. */
const folds: readonly (readonly [typographic: RegExp, plain: string])[] = [
  [/[‘’‚‛‹›]/g, "'"],
  [/[“”„‟«»]/g, '"'],
  [/[‐‑‒–—―−]/g, "-"],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " "]
];

/**
 * A text with its typographic quotes, dashes and spaces as on a keyboard, and nothing else changed: every character
 * stays where it was, so that a place in the folded text is the same place in the text.
 */
export function folded(text: string): string {
  return folds.reduce((folding, [typographic, plain]) => folding.replace(typographic, plain), text);
}

/**
 * A text as figures are read out of it: hyphens as on a keyboard, and thin spaces, which may group digits, as one that figures
 * are known to be grouped by. Dashes stay, for they join ranges and break sentences. Every character stays where it was.
 */
export function readable(text: string): string {
  return text.replace(/[\u2010\u2011]/g, "-").replace(/[\u2007\u2009\u200a]/g, "\u202f");
}
