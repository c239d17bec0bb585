/** Country codes of a place in words: "UA;RU" as "Ukraine, Russia". */
export function countryWords(codes: string, locale: string): string {
  const names = new Intl.DisplayNames(locale, {type: "region"});
  const name = (code: string) => (/^[A-Z]{2}$/u.test(code) ? names.of(code) : undefined) ?? code;
  return codes.split(";").map(name).join(", ");
}
