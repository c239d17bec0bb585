/** A line as a sentence: with a capital at its beginning and a stop at its end. */
export function sentence(line: string): string {
  const text = line.trim();
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?…]$/u.test(text) ? "" : "."}`;
}
