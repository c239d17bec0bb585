import {clean} from "./round.ts";
import {stepOf} from "./stepOf.ts";

const small: Readonly<Record<string, number>> = Object.fromEntries(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
    "seventeen eighteen nineteen"
  )
    .split(" ")
    .map((word, i) => [word, i])
);
const tens: Readonly<Record<string, number>> = Object.fromEntries(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, 20 + 10 * i])
);
const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  score: 20,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9
};
const parts: Readonly<Record<string, number>> = {half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10};
const magnitudes: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9
};

const any = (table: object) => Object.keys(table).join("|");
const space = "[\\s\\u00a0\\u202f]+";
const digits = "\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const plain = `(?:${any(tens)})(?:[-\\s](?:${any(small)}))?|${any(small)}`;
const scaled = `(?:(?:${plain}|an?|${digits})${space})?(?:${any(scales)})(?!s)`;

/** An English number, as the source of a regular expression: "1,000", "two hundred", "1.5 million", "a dozen". */
export const numberPattern =
  `(?:\\b(?:${scaled})(?:${space}(?:and${space})?(?:${scaled}|${plain}))*\\b` +
  `|\\b(?:${plain})\\b|(?<![\\w.]|\\d,)(?:${digits}))`;

/** The same with the sign of its currency: "£1,300", "$1.5bn". */
export const moneyPattern = `(?<sign>[£$€₽])\\s?(?:${digits})(?:${space}(?:thousand|million|billion)\\b|(?:m|bn)\\b)?`;

/** A fraction of a whole in words: "a third", "two thirds", "half". */
export const fractionPattern = `\\b(?:(?:a|one)${space}(?:half|third|quarter|fifth|tenth)|(?:two|three|four)[-\\s](?:thirds|quarters|fifths|tenths)|half)(?=${space}of\\b|${space}the\\b|[\\s.,;:)”"’']*$|[.,;:)])`;

/** A vague plural: "hundreds", "several hundred", "tens of thousands", "a few dozen". */
export const magnitudePattern = `\\b(?:(?:several|many|a${space}few|a${space}couple${space}of)${space}(?:${any(scales)})s?|(?:tens|dozens|scores|hundreds)${space}of${space}(?:thousands|millions|billions)|(?:${any(magnitudes)}))\\b`;

export interface ReadNumber {
  readonly value: number;
  /** See `stepOf`. */
  readonly step: number;
}

/** The value of what `numberPattern`, or `moneyPattern` without its sign, matched. */
export function readNumber(text: string): ReadNumber {
  let total = 0;
  let group = 0;
  for (const token of tokensOf(text.replace(/(\d)(m|bn)\b/gi, "$1 $2"))) {
    const scale = token === "m" ? 1e6 : token === "bn" ? 1e9 : (scales[token] ?? null);
    if (scale === null) group += numberOf(token);
    else if (scale < 1000) group = Math.max(group, 1) * scale;
    else {
      total += (group === 0 ? 1 : group) * scale;
      group = 0;
    }
  }
  const value = clean(total + group);
  return {value, step: stepOf(value)};
}

/** The share that a fraction in words means, taken to be good to a tenth. */
export function readFraction(text: string): ReadNumber {
  const tokens = tokensOf(text);
  const part = parts[(tokens.at(-1) ?? "").replace(/s$/, "").replace("halve", "half")] ?? 1;
  return {value: (tokens.length > 1 ? numberOf(tokens[0] ?? "") : 1) / part, step: 0.1};
}

/** The magnitude that a vague plural means: 100 for "hundreds", 10,000 for "tens of thousands", 1 for "several". */
export function readMagnitude(text: string): number {
  return tokensOf(text)
    .map(word => magnitudes[word] ?? scales[word] ?? 1)
    .reduce((a, b) => a * b, 1);
}

function tokensOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s\u00a0\u202f-]+/)
    .filter(token => token !== "and");
}

function numberOf(token: string): number {
  if (/^\d/.test(token)) return Number(token.replace(/[,\u00a0\u202f]/g, ""));
  return token === "a" || token === "an" ? 1 : (small[token] ?? tens[token] ?? 0);
}
