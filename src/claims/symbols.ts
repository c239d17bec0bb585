import {type DisplayOptions, displayed, shown} from "./display.ts";
import {affixes, formatNumber, numberFormat} from "./formatNumber.ts";
import type {Hedge} from "./hedge.ts";
import type {Quantity} from "./quantity.ts";
import {isCounted, isMoney, type UnitCode, units} from "./unit.ts";
import {percentDigits} from "./wording.ts";

const signs: Readonly<Record<Hedge, string>> = {
  exactly: "",
  between: "",
  about: "≈ ",
  nearly: "≈ ",
  at_least: "≥ ",
  more_than: "> ",
  at_most: "≤ ",
  fewer_than: "< ",
  order_of: ""
};

export interface SymbolsOptions extends DisplayOptions {
  /** At least so many decimals, where numbers that stand together have them: "30.0" beside "24.7". */
  readonly decimals?: number | undefined;
}

/**
 * A quantity in symbols, for labels and axes: "≥ 200,000", "> 60 km", "≈ 13 km", "150,000–371,000 ₽".
 * Counts carry no noun. "Hundreds" is "100s" in English and "≥ 200", its lower bound, elsewhere.
 */
export function symbols(q: Quantity, options: SymbolsOptions = {}): string {
  const {locale = "en", unit, bare = false, decimals = 0} = options;
  const d = displayed(q, unit);
  const what = shown(d);
  const scale = d.unit === "share" ? 100 : 1;
  const digits =
    d.unit === "share"
      ? {maximumFractionDigits: percentDigits(d.step)}
      : decimals > 0
        ? {minimumFractionDigits: decimals}
        : {};
  // In type, the sign before a number is a minus and no hyphen.
  const format = (x: number) =>
    numberFormat(locale, digits)
      .format(x * scale)
      .replace("-", "−");
  const affix = (number: string, x: number) => (bare ? number : withUnit(number, x, d.unit, locale));
  if (what.kind === "magnitude") {
    const plural = /^en\b/i.test(locale) && what.step >= 10 && Number.isInteger(Math.log10(what.step));
    const number = plural
      ? `${formatNumber(what.step, locale)}s`
      : `≥ ${formatNumber(2 * what.step, locale)}`;
    return affix(number, what.step);
  }
  const number =
    what.kind === "number"
      ? format(what.value)
      : `${format(what.low)}${what.low < 0 ? " – " : "–"}${format(what.high)}`;
  return signs[d.hedge] + affix(number, what.kind === "number" ? what.value : what.high);
}

function withUnit(number: string, x: number, unit: UnitCode, locale: string): string {
  const [before, after] = unitAffixes(x, unit, locale);
  return before + number + after;
}

/** Intl has no square kilometre or mile, and puts the rouble sign before the number in English. */
function unitAffixes(x: number, unit: UnitCode, locale: string): [string, string] {
  const {intl} = units[unit];
  if (unit === "share") return affixes(x, locale, {style: "percent"});
  if (unit === "km2" || unit === "mi2") return ["", unit === "km2" ? " km²" : " mi²"];
  if (unit === "RUB") return ["", " ₽"];
  if (intl === undefined || isCounted(unit)) return ["", ""];
  return isMoney(unit)
    ? affixes(x, locale, {style: "currency", currency: intl, currencyDisplay: "narrowSymbol"})
    : affixes(x, locale, {style: "unit", unit: intl, unitDisplay: "short"});
}
