import type {Paragraph} from "./textDocument.ts";

/** A figure that a desk has to account for, as it stands in a paragraph. */
export interface CountedFigure {
  readonly at: number;
  /** For messages: a figure of one word with the word after it, "second round". */
  readonly text: string;
  /** A date, or an ordinal that may date something ("on the second day"): an event accounts for it. */
  readonly isDated: boolean;
}

const ordinals =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}+teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|hundredth|thousandth)\b/giu;
const several = /\bseveral\b/giu;
const digits = /\d+(?:[.,]\d+)*/gu;

/**
 * Every figure of a paragraph that a desk has to account for: what is read as a figure or a date, ordinals, "several", and any
 * other digits, names' among them. Number words are read in English; of other languages, digits alone.
 */
export function countedFigures({text, figures}: Paragraph, isRead: boolean): readonly CountedFigure[] {
  const read = isRead ? figures : [];
  const found: CountedFigure[] = read.map(({at, start, end, isDate}) => ({
    at,
    text: shown(text, start, end),
    isDated: isDate
  }));
  const add = (pattern: RegExp, isDated: boolean) => {
    for (const {index: at, 0: match} of text.matchAll(pattern)) {
      const isRead = read.some(figure => figure.start <= at && at < figure.end);
      if (!isRead) found.push({at, text: shown(text, at, at + match.length), isDated});
    }
  };
  if (isRead) {
    add(ordinals, true);
    add(several, false);
  }
  add(digits, false);
  return found.toSorted((a, b) => a.at - b.at);
}

/** A figure with what it is written together with ("41st", "©2022"), and the word after it where it is one alone. */
function shown(text: string, start: number, end: number): string {
  const before = /[^\s(),;:“”"]*$/u.exec(text.slice(0, start))?.[0] ?? "";
  const after = /^[^\s(),;:.!?“”"]*/u.exec(text.slice(end))?.[0] ?? "";
  const said = `${before}${text.slice(start, end)}${after}`;
  const next = /^\s+\p{L}+/u.exec(text.slice(end + after.length))?.[0] ?? "";
  return /\s/.test(said) ? said : `${said}${next}`;
}
