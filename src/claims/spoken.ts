import {type DisplayOptions, displayed} from "./display.ts";
import {languageOf} from "./languages/languageOf.ts";
import type {Quantity} from "./quantity.ts";
import {symbols} from "./symbols.ts";
import {wording} from "./wording.ts";

/**
 * A quantity for a screen reader: words with neither symbol nor abbreviation, "about 13 kilometres".
 * In symbols where we have no words for the locale.
 */
export function spoken(q: Quantity, options: DisplayOptions = {}): string {
  const {locale = "en", unit, bare = false} = options;
  const language = languageOf(locale);
  if (language === null) return symbols(q, options);
  const d = displayed(q, unit);
  const printed = language.units[d.unit];
  const noun = language.spoken[d.unit] ?? ("sign" in printed ? printed.noun : printed);
  return wording(d, language, locale, bare ? null : noun);
}
