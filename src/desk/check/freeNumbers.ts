import {isCounted, readFigures, type UnitCode, units} from "../../claims/index.ts";
import {dates} from "./dates.ts";
import {maskAll, masked, maskMatch} from "./mask.ts";

/** In running text. */
const addresses = /\b(?:https?:\/\/|mailto:|www\.)[^\s<>"”)\]]+|[\w.+-]+@[\w-]+\.[\w.-]*\w/gi;

const year = "(?:1[89]|20)\\d\\d";
const startsAfresh = "(?<![\\p{L}\\p{N}.,£$€₽+])(?<!\\p{N}[-\\u2011])";
const ends = "(?![\\p{L}\\p{N}%]|[.,]\\p{N})";

/** "2014", "2014–2022", "2021/22", "the 1990s", "’90s": free unless hedged or counting something. */
const years = new RegExp(
  `${startsAfresh}(?:${year}(?:[-–/](?:${year}|\\d\\d)(?![-–/]))?(?:s(?!\\p{L}))?|(?<=[’'])\\d0s(?!\\p{L}))${ends}`,
  "gu"
);

/** Scripts that write names of letters and digits; others put no space before a number. */
const nameLetter = "[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}]";

/** "WGS84", "T-72", "COVID-19": the letters come first; "2S19", "4x4": letters between digits. Not "40km2". */
const names = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${nameLetter}+(?:[-\\u2011]?\\p{N}+${nameLetter}*)+|\\p{N}+(?!(?:k?m|mi|c?m)[23]\\b)${nameLetter}+\\p{N}+${nameLetter}*)(?:[-\\u2011][\\p{L}\\p{N}]+)*`,
  "gu"
);

/** References to parts of a document: "article 5", "page 12–14", "p. 3". */
const references =
  /(?<![\p{L}\p{N}])(?:articles?|sections?|chapter|figure|figs?\.|table|chart|map|note|footnote|appendix|pages?|pp?\.|paragraphs?|paras?\.?|row|cell|step|item|no\.|nos\.|version|resolution)\s(?<only>\d{1,4}(?:\.\d+)?(?:(?:[-–]|, | and | or | to )\d{1,4})*)(?![\p{L}\p{N}%]|[.,]\p{N})/giu;

/** What is only ever a name, whatever number it seems to tell. */
const terms =
  /(?<![\p{L}\p{N}])(?:24\/7|9\/11|[23]D|[2-6]G|Group of (?:Seven|Eight|Twenty)|Five Eyes|Three Mile Island)(?![\p{L}\p{N}])/gu;

/** By language: what makes an ordinal of digits. */
const ordinals: Readonly<Record<string, string>> = {
  en: `${masked}*(?:st|nd|rd|th)`,
  fr: `${masked}*(?:ers?|res?|es?|[èe]mes?|nde?s?)`,
  uk: "[-\\u2011]\\p{Script=Cyrillic}{1,3}"
};

/** Masks the numbers that need no source: the rules are in docs/check-rules.md. */
export function maskFree(text: string, language: string): string {
  let result = maskAll(maskAll(text, addresses), terms);
  result = maskUnless(result, dates(language), isCountAfterMonth);
  const ordinal = ordinals[language.split("-")[0] ?? ""];
  if (ordinal) {
    result = maskAll(
      result,
      new RegExp(`(?<![\\p{L}\\p{N}])\\p{N}+(?:[,.]\\p{N}{3})*${ordinal}(?!\\p{L})`, "gu")
    );
  }
  result = maskUnless(maskAll(result, names), references, (all, at) => isMeasure(unitAt(all, at)));
  return maskUnless(result, years, isCountLikeYear);
}

type Counts = (text: string, at: number) => boolean;

function maskUnless(text: string, pattern: RegExp, counts: Counts): string {
  return text.replace(pattern, (match: string, ...rest: unknown[]) => {
    const index = Number(rest.find(each => typeof each === "number"));
    const numbers = [...match.matchAll(/\p{N}+/gu)].map(each => index + each.index);
    return numbers.some(at => counts(text, at)) ? match : maskMatch(match, rest.at(-1));
  });
}

/** "In March 20 people": no day follows "in". */
function isCountAfterMonth(text: string, at: number): boolean {
  if (/^\d{4}/.test(text.slice(at))) return false;
  const unit = unitAt(text, at);
  return unit !== null && !isTime(unit) && /(?<!\p{L})in\s\p{L}+\.?\s$/iu.test(text.slice(0, at));
}

const leadsToYear =
  /(?:[’']s?|(?<!\p{L})(?:the|an?|in|of|since|by|from|to|until|till|before|after|during|for|and|or|its|his|her|their|our|early|late|through|between|this|that|each|every))\s$/iu;
const plural = /^\d{4}\s\p{Ll}{2,}(?<![sui])s(?!\p{L})/u;

/** "2000 km", "about 1900", "lost 2000 drones"; but "in 2014 troops", "the 2014 protests". */
function isCountLikeYear(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  if (isMeasure(unit)) return true;
  const before = text.slice(Math.max(0, at - 40), at);
  const hedge = readFigures(before + text.slice(at, at + 4)).find(({end}) => end > before.length)?.hedge;
  if (hedge !== undefined && hedge !== "exactly" && hedge !== "between") return true;
  if (leadsToYear.test(before)) return false;
  return (unit !== null && isCounted(unit)) || (/\p{Ll}\s$/u.test(before) && plural.test(text.slice(at)));
}

/** The unit of the number that stands at an offset. */
function unitAt(text: string, at: number): UnitCode | null {
  const first = readFigures(text.slice(at, at + 80))[0];
  return first !== undefined && first.at === 0 && !first.isDate ? first.unit : null;
}

function isMeasure(unit: UnitCode | null): boolean {
  return unit !== null && !isCounted(unit) && !isTime(unit);
}

/** "28 February 2022", then "2 years": a date beside a span of time is no count. */
function isTime(unit: UnitCode): boolean {
  return units[unit].dimension === "time";
}
