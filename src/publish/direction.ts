/** The scripts that run from right to left, of those that news is written in. */
const rightToLeft = new Set(["Arab", "Hebr", "Syrc", "Thaa"]);

/** Which way a language is written, by the script that its BCP 47 tag names or implies. */
export function direction(language: string): "ltr" | "rtl" {
  return rightToLeft.has(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
}
