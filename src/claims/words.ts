import {type DisplayOptions, displayed} from "./display.ts";
import {languageOf} from "./languages/languageOf.ts";
import type {Quantity} from "./quantity.ts";
import {symbols} from "./symbols.ts";
import {wording} from "./wording.ts";

/**
 * A quantity in words, hedge included: "at least 200,000 people", "more than 60 km", "hundreds of tanks",
 * "150,000 to 371,000 roubles". In English, Ukrainian, French and Arabic; in symbols in other locales.
 */
export function words(q: Quantity, options: DisplayOptions = {}): string {
  const {locale = "en", unit, bare = false} = options;
  const language = languageOf(locale);
  if (language === null) return symbols(q, options);
  const d = displayed(q, unit);
  return wording(d, language, locale, bare ? null : language.units[d.unit]);
}
