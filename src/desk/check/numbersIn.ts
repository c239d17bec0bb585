import {maskFree} from "./freeNumbers.ts";
import {numberWord} from "./numberWords.ts";

/** A number in a text: half-open offsets. */
export interface TypedNumber {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const digits =
  /[£$€₽]?\s?(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])\p{Nd}(?:[\p{Nd}]|[.,\u066B\u066C\u00a0\u202f](?=\p{Nd}))*[¼-¾⅐-⅞]?(?:\s?%)?|[¼-¾⅐-⅞]/gu;

/** The numbers, in digits and in words, that a text states without being free of it: see docs/check-rules.md. */
export function numbersIn(text: string, language: string): TypedNumber[] {
  const left = maskFree(text, language);
  const word = numberWord(language);
  const found = [...left.matchAll(digits), ...(word ? left.matchAll(word) : [])].map(match =>
    spanOf(match, text)
  );
  return joined(
    found.toSorted((a, b) => a.start - b.start),
    text
  );
}

function spanOf({index, 0: match}: RegExpExecArray, text: string): TypedNumber {
  const start = index + match.length - match.trimStart().length;
  const end = index + match.length;
  return {text: text.slice(start, end), start, end};
}

/** "1.5 million", "three hundred and fifty" are one number each; "three or four" are two. */
function joined(numbers: readonly TypedNumber[], text: string): TypedNumber[] {
  const result: TypedNumber[] = [];
  for (const number of numbers) {
    const last = result.at(-1);
    if (last && number.start < last.end) continue;
    if (last && goesOn(last.text, text.slice(last.end, number.start), number.text)) {
      const {start} = last;
      result[result.length - 1] = {text: text.slice(start, number.end), start, end: number.end};
    } else result.push(number);
  }
  return result;
}

function goesOn(before: string, between: string, after: string): boolean {
  const isScale =
    /^(?:hundred|thousand|million|billion|trillion|dozen|thirds|fourths|fifths|sixths|sevenths|eighths|ninths|tenths)/i;
  if (/^[\s-]$/.test(between))
    return isScale.test(after) || /(?:hundred|thousand|million|billion)$/i.test(before);
  return / of $/.test(between)
    ? /s$/i.test(before) && isScale.test(after)
    : /(?:hundred|thousand|million)$/i.test(before) && between === " and ";
}
