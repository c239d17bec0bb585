import {shown} from "./display.ts";
import {formatNumber, numberFormat, pluralRules} from "./formatNumber.ts";
import type {Language, Noun, Sign} from "./languages/language.ts";
import type {Quantity} from "./quantity.ts";
import {clean} from "./round.ts";
import {isCounted} from "./unit.ts";

/** A quantity in the words of a language, its unit said by the given noun or sign, or left out. */
export function wording(q: Quantity, language: Language, locale: string, unit: Noun | Sign | null): string {
  const what = shown(q);
  if (what.kind === "magnitude") {
    const magnitude = language.magnitudes[what.step];
    if (magnitude === undefined) {
      const least = {...q, hedge: "at_least", value: 2 * what.step} as const;
      return wording(least, language, locale, unit);
    }
    const noun = unit === null ? "" : nounOf("sign" in unit ? unit.noun : unit, "of");
    return noun === "" ? magnitude : language.magnitudeOf(magnitude, noun);
  }
  const ends = what.kind === "range" ? [what.low, what.high] : [what.value];
  const figure =
    q.unit === "share"
      ? ends.map(end => share(end, q.step, language, locale, unit)).reduce(language.range)
      : counted(ends, language, locale, unit ?? {other: ""});
  return q.hedge === "between" || q.hedge === "order_of"
    ? figure
    : language.hedged[q.hedge](figure, isCounted(q.unit));
}

function counted(ends: readonly number[], language: Language, locale: string, unit: Noun | Sign): string {
  const sign = "sign" in unit ? unit.sign : "";
  const number = ends.map(end => signed(end, sign, locale)).reduce(language.range);
  if ("sign" in unit) return number;
  const rules = pluralRules(locale);
  const [low = 0, high] = ends;
  const category = high === undefined ? rules.select(low) : rules.selectRange(low, high);
  const noun = nounOf(unit, category);
  if (noun === "") return number;
  return high === undefined && language.count !== undefined
    ? language.count(number, noun, category)
    : `${number} ${noun}`;
}

function nounOf(noun: Noun, form: Intl.LDMLPluralRule | "of"): string {
  return noun[form] ?? noun.other;
}

function signed(x: number, sign: string, locale: string): string {
  return x < 0 && sign !== "" ? `−${sign}${formatNumber(-x, locale)}` : sign + formatNumber(x, locale);
}

/** A coarse share that has a name is said by it: "a third". Otherwise percent, with the digits that its step allows. */
function share(
  x: number,
  step: number,
  language: Language,
  locale: string,
  unit: Noun | Sign | null
): string {
  const isNamed = ([fraction]: readonly [number, string]) => Math.abs(x - fraction) < 0.005;
  const named = step >= 0.05 ? language.fractions.find(isNamed) : undefined;
  if (named !== undefined) return named[1];
  const maximumFractionDigits = percentDigits(step);
  const percent = clean(x * 100);
  const noun = unit === null || "sign" in unit ? "%" : nounOf(unit, pluralRules(locale).select(percent));
  return noun === "%"
    ? numberFormat(locale, {style: "percent", maximumFractionDigits}).format(x)
    : `${numberFormat(locale, {maximumFractionDigits}).format(percent)} ${noun}`;
}

/** Decimals of a percentage good to a step of the share. */
export function percentDigits(step: number): number {
  return Math.min(6, Math.max(0, Math.ceil(-Math.log10(clean(step * 100)))));
}
