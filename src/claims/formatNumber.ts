const formats = new Map<string, Intl.NumberFormat>();

/** A number format of a locale; making one is slow, so each is made once. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(locale, {maximumFractionDigits: 6, ...options});
  formats.set(key, format);
  return format;
}

/** A number as the locale writes it, unrounded up to six decimals: "200,000", "200 000". */
export function formatNumber(x: number, locale = "en"): string {
  return numberFormat(locale).format(x);
}

/** What the locale writes before and after a number of this style: ["£", ""], ["", " km"]. */
export function affixes(x: number, locale: string, options: Intl.NumberFormatOptions): [string, string] {
  const parts = numberFormat(locale, options).formatToParts(x);
  const isNumber = ({type}: Intl.NumberFormatPart) =>
    /^(integer|group|decimal|fraction|minusSign)$/.test(type);
  const join = (some: Intl.NumberFormatPart[]) => some.map(({value}) => value).join("");
  return [
    join(parts.slice(0, parts.findIndex(isNumber))),
    join(parts.slice(parts.findLastIndex(isNumber) + 1))
  ];
}

const rules = new Map<string, Intl.PluralRules>();

/** The plural rules of a locale, made once. */
export function pluralRules(locale: string): Intl.PluralRules {
  const known = rules.get(locale);
  if (known !== undefined) return known;
  const made = new Intl.PluralRules(locale, {maximumFractionDigits: 6});
  rules.set(locale, made);
  return made;
}
