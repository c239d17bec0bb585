import {describe, expect, test} from "vitest";
import {unitCodes} from "../unit.ts";
import {languageOf} from "./languageOf.ts";

describe("languageOf", () => {
  test("knows a language by its locale", () => {
    expect(languageOf("uk-UA")).toBe(languageOf("uk"));
    expect(languageOf("EN-gb")).toBe(languageOf("en"));
  });

  test.each(["de", "", "english", "toString", "__proto__"])("is null for %j", locale => {
    expect(languageOf(locale)).toBeNull();
  });

  test.each(["en", "uk", "fr", "ar"])("%s has every plural form that its rules ask for", locale => {
    const language = languageOf(locale)!;
    const {pluralCategories} = new Intl.PluralRules(locale).resolvedOptions();
    for (const code of unitCodes) {
      const noun = language.units[code];
      if ("sign" in noun || Object.keys(noun).length === 1) continue;
      // French asks for "many" only of millions written as a word.
      const wanted = pluralCategories.filter(category => locale !== "fr" || category !== "many");
      expect([code, ...Object.keys(noun)]).toEqual(expect.arrayContaining(wanted));
    }
  });
});
