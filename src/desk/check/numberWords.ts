const units = "two|three|four|five|six|seven|eight|nine";
const teens = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const scales = "hundred|thousand|million|billion|trillion|dozen";
const ordinals =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\p{L}+teenth|\\p{L}+tieth|hundredth|thousandth|millionth";
/** What follows a share, where a noun would follow an ordinal: "a third of", "a third report". */
const afterShare =
  "of|the|an?|its|his|her|their|our|that|this|these|those|all|and|or|but|as|to|in|on|at|by|for|from|with|within|between|into|than|is|are|was|were|be|been|has|have|had|it|they|we|he|she|here|there|then|again|more|less|fewer|larger|smaller|longer|shorter|farther|nearer|higher|lower|said|say|says";

const english = [
  // Cardinals; "twenty-first" is an ordinal.
  `(?:(?:${tens})[-\\u2011 ](?:one|${units})|${units}|${teens}|${tens})(?:fold)?(?![-\\u2011](?:${ordinals})\\b)`,
  `(?:${scales})s?(?:fold)?`,
  "tens|scores(?= of\\b)",
  "twice|thrice",
  // Shares.
  "(?<![-\\u2011]|\\b(?:first|second|other|latter|former)[\\s])(?:half(?![-\\u2011])|halves)",
  `(?:an?|one)[-\\u2011\\s](?:third|fourth|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth)(?!\\s+(?!(?:${afterShare})\\b)\\p{L})`,
  "(?<=[-\\u2011]|\\s)(?:thirds|fourths|fifths|sixths|sevenths|eighths|ninths|tenths)(?=\\s+of\\b)"
];

/** The words that count as numbers, by language; in others, digits alone are looked for. */
const patterns: Readonly<Record<string, readonly string[]>> = {en: english};

export const wordLanguages: readonly string[] = Object.keys(patterns);

/** The pattern of one number word in a language; null where its words are not known. */
export function numberWord(language: string): RegExp | null {
  const alternatives = patterns[language.split("-")[0]?.toLowerCase() ?? ""];
  return alternatives
    ? new RegExp(
        `(?<![\\p{L}\\p{N}_])(?:${alternatives.map(each => `(?:${each})`).join("|")})(?![\\p{L}\\p{N}_])`,
        "giu"
      )
    : null;
}
