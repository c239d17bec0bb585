import {folded} from "./folded.ts";
import type {Paragraph} from "./textDocument.ts";

/** A stretch of a text: half-open offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a phrase stands in a paragraph, typography aside. Not inside a longer word or number: "8 miles" is not in "18 miles". */
export function occurrences({plain}: Paragraph, phrase: string): readonly Span[] {
  return allOccurrences(plain, phrase).filter(({start, end}) => !isCut(plain, start, end));
}

/** The words and numbers that a phrase is only a part of, where it stands inside them: "18 miles". Null where it does not. */
export function cutFrom({text, plain}: Paragraph, phrase: string): string | null {
  const cut = allOccurrences(plain, phrase).find(({start, end}) => isCut(plain, start, end));
  if (!cut) return null;
  const before = /\S*$/.exec(text.slice(0, cut.start))?.[0] ?? "";
  const after = /^\S*/.exec(text.slice(cut.end))?.[0] ?? "";
  return `${before}${text.slice(cut.start, cut.end)}${after}`.replace(/[.,;:!?]$/, "");
}

/** The phrase as the paragraph spells it, capitals aside; null where it does not have it. */
export function spelledIn({text, plain}: Paragraph, phrase: string): string | null {
  const [found] = allOccurrences(plain.toLowerCase(), phrase.toLowerCase());
  return found ? text.slice(found.start, found.end) : null;
}

function allOccurrences(plain: string, phrase: string): Span[] {
  const wanted = folded(phrase);
  const found: Span[] = [];
  if (wanted.trim() === "") return found;
  for (let start = plain.indexOf(wanted); start >= 0; start = plain.indexOf(wanted, start + wanted.length)) {
    found.push({start, end: start + wanted.length});
  }
  return found;
}

/** Whether a stretch begins or ends within a word, or within a number such as 1,800 or 10.5. */
function isCut(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  const phrase = text.slice(start, end);
  return (
    (/^[\p{L}\p{N}]/u.test(phrase) && /[\p{L}\p{N}]$/u.test(before)) ||
    (/[\p{L}\p{N}]$/u.test(phrase) && /^[\p{L}\p{N}]/u.test(after)) ||
    (/^\d/.test(phrase) && /\d[.,]$/.test(before)) ||
    (/\d$/.test(phrase) && /^[.,]\d/.test(after))
  );
}
