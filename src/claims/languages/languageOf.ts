import {ar} from "./ar.ts";
import {en} from "./en.ts";
import {fr} from "./fr.ts";
import type {Language} from "./language.ts";
import {uk} from "./uk.ts";

const languages: Readonly<Record<string, Language>> = {en, uk, fr, ar};

/** The words of a locale's language, "uk" for "uk-UA"; null where we have none and symbols take their place. */
export function languageOf(locale: string): Language | null {
  const code = locale.split("-", 1)[0]?.toLowerCase() ?? "";
  return Object.hasOwn(languages, code) ? (languages[code] ?? null) : null;
}
