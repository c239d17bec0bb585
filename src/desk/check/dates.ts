const made = new Map<string, RegExp>();

/** Dates and times of day in a language: its months are those of `Intl`; English ones are always known. */
export function dates(language: string): RegExp {
  const known = made.get(language);
  if (known) return known;
  const month = `(?:${monthNames(language).map(escaped).join("|")})(?!\\p{L})\\.?`;
  const day =
    "(?:0?[1-9]|[12]\\d|3[01])(?!\\d)(?:st|nd|rd|th|er|[-\\u2011]\\p{Script=Cyrillic}{1,3}|\\.(?=\\s))?";
  const days = `${day}(?:(?:\\s?[-–—/]\\s?|,\\s|,?\\s(?:and|or|to|until|till|through|et|au|і|та|до)\\s)${day})*`;
  const year = "(?:,?\\s(?:de\\s)?\\d{4}(?!\\d))?";
  const start = "(?<![\\p{L}\\p{N}.,£$€₽])";
  const pattern = [
    `${start}\\d{4}-\\d\\d(?:-\\d\\d)?(?![\\d-])`,
    `${start}\\d{1,2}([./])\\d{1,2}\\1\\d{4}(?!\\d)`,
    `${start}(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:\\s?[ap]\\.?m\\b\\.?)?(?!\\d)`,
    `${start}(?:0?[1-9]|1[0-2])\\s?[ap]\\.?m\\b\\.?`,
    `${start}${days}\\s(?:of\\s|de\\s)?${month}${year}`,
    `(?<!\\p{L})${month}\\s${days}(?![,.]?\\d)${year}`,
    `(?<!\\p{L})${month},?\\s(?:of\\s|de\\s)?\\d{4}(?!\\d)`,
    `${start}\\d{1,4}\\s?[年月日년월일](?:\\s?\\d{1,2}\\s?[月日월일])*`
  ].join("|");
  const dates = new RegExp(pattern, "gu");
  made.set(language, dates);
  return dates;
}

function monthNames(language: string): string[] {
  const names = [language, "en"].flatMap(locale =>
    (["long", "short"] as const).flatMap(month => [
      ...namesIn(new Intl.DateTimeFormat(locale, {month, timeZone: "UTC"})),
      ...namesIn(new Intl.DateTimeFormat(locale, {month, day: "numeric", timeZone: "UTC"}))
    ])
  );
  const cased = [...names, "Sept"].flatMap(name => [name, name.charAt(0).toUpperCase() + name.slice(1)]);
  return [...new Set(cased)].toSorted((a, b) => b.length - a.length);
}

function namesIn(format: Intl.DateTimeFormat): string[] {
  return Array.from({length: 12}, (_, month) =>
    format
      .formatToParts(Date.UTC(2020, month, 15))
      .find(({type}) => type === "month")
      ?.value.replace(/\.$/, "")
  ).filter(name => name !== undefined && /^\p{L}{3,}/u.test(name)) as string[];
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
