/** A span of a text, and what comes in its place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with spans of it replaced, none of which overlap. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((whole, {start, end, text}) => whole.slice(0, start) + text + whole.slice(end), text);
}
