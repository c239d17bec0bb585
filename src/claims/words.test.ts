import {describe, expect, test} from "vitest";
import type {Hedge} from "./hedge.ts";
import type {Quantity} from "./quantity.ts";
import {quantityOf} from "./quantityOf.ts";
import type {UnitCode} from "./unit.ts";
import {words} from "./words.ts";

const stated = (hedge: Hedge, value: number, unit: UnitCode): Quantity =>
  quantityOf({hedge, value, low: null, high: null, unit})!;
const range = (low: number, high: number, unit: UnitCode, hedge: Hedge = "between"): Quantity =>
  quantityOf({hedge, value: null, low, high, unit})!;
const vague = (step: number, unit: UnitCode): Quantity => ({
  hedge: "order_of",
  value: null,
  low: 2 * step,
  high: null,
  unit,
  step
});
/** Intl joins with several kinds of space. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("words in English", () => {
  test.each([
    [stated("at_least", 200_000, "person"), "at least 200,000 people"],
    [stated("more_than", 60, "km"), "more than 60 km"],
    [stated("exactly", 18, "mi"), "18 miles"],
    [stated("about", 8, "mi"), "about 8 miles"],
    [stated("exactly", 1, "mi"), "1 mile"],
    [stated("fewer_than", 40, "tank"), "fewer than 40 tanks"],
    [stated("fewer_than", 40, "km"), "less than 40 km"],
    [stated("at_most", 1, "wk"), "at most 1 week"],
    [stated("nearly", 5, "h"), "nearly 5 hours"],
    [stated("exactly", 2, "axis"), "2 axes"],
    [stated("about", 10.5, "mi"), "about 10.5 miles"],
    [stated("exactly", 0, "person"), "0 people"],
    [range(150_000, 371_000, "RUB"), "150,000 to 371,000 roubles"],
    [range(1300, 3200, "GBP", "about"), "about £1,300 to £3,200"],
    [range(3, 4, "vehicle"), "3 to 4 vehicles"],
    [vague(100, "tank"), "hundreds of tanks"],
    [vague(1, "missile"), "several missiles"],
    [vague(12, "person"), "dozens of people"],
    [vague(10_000, "person"), "tens of thousands of people"],
    [stated("exactly", 0.42, "share"), "42%"],
    [stated("exactly", 12, "count"), "12"]
  ])("%#: %s", (q, expected) => expect(words(q)).toBe(expected));

  test("says a coarse share by its name", () => {
    const third = quantityOf(
      {hedge: "about", value: 0.333, low: null, high: null, unit: "share"},
      "a third of it"
    )!;
    expect(words(third)).toBe("about a third");
  });

  test("says a share in digits where the source did", () => {
    const percent = quantityOf({hedge: "exactly", value: 0.33, low: null, high: null, unit: "share"}, "33%")!;
    expect(words(percent)).toBe("33%");
  });

  test("converts before it speaks", () => {
    expect(words(stated("exactly", 8, "mi"), {unit: "km"})).toBe("about 13 km");
    expect(() => words(stated("exactly", 8, "mi"), {unit: "person"})).toThrow("does not turn into");
  });

  test("can leave the unit out", () => {
    expect(words(stated("at_least", 200_000, "person"), {bare: true})).toBe("at least 200,000");
    expect(words(vague(100, "tank"), {bare: true})).toBe("hundreds");
    expect(words(range(1300, 3200, "GBP"), {bare: true})).toBe("1,300 to 3,200");
  });

  test("rounds a computed number to its step, and a stated one never", () => {
    const q = {hedge: "about", value: 4291.58, low: null, high: null, unit: "vehicle", step: 100} as const;
    expect(words({...q, derivation: {formula: "f", inputs: []}})).toBe("about 4,300 vehicles");
    expect(words(q)).toBe("about 4,291.58 vehicles");
  });

  test("refuses a quantity without a number", () => {
    expect(() => words({...stated("about", 1, "km"), value: null})).toThrow("has neither value nor ends");
  });
});

describe("words in other languages", () => {
  test.each([
    ["uk", stated("exactly", 1, "tank"), "1 танк"],
    ["uk", stated("exactly", 2, "tank"), "2 танки"],
    ["uk", stated("exactly", 5, "tank"), "5 танків"],
    ["uk", stated("at_least", 21, "person"), "щонайменше 21 людина"],
    ["uk", stated("about", 10.5, "mi"), "приблизно 10,5 милі"],
    ["uk", stated("more_than", 60, "km"), "більш ніж 60 км"],
    ["uk", range(150_000, 371_000, "RUB"), "150 000–371 000 рублів"],
    ["uk", range(2, 3, "mi"), "2–3 милі"],
    ["uk", vague(100, "tank"), "сотні танків"],
    ["uk-UA", stated("exactly", 74, "settlement"), "74 населені пункти"],
    ["fr", stated("at_least", 200_000, "person"), "au moins 200 000 personnes"],
    ["fr", stated("exactly", 1.5, "h"), "1,5 heure"],
    ["fr", stated("exactly", 0, "person"), "0 personne"],
    ["fr", vague(100, "aircraft"), "des centaines d’avions"],
    ["fr", vague(1000, "tank"), "des milliers de chars"],
    ["fr", range(150_000, 371_000, "RUB"), "150 000 à 371 000 roubles"],
    ["ar-u-nu-latn", stated("exactly", 1, "tank"), "دبابة واحدة"],
    ["ar-u-nu-latn", stated("exactly", 2, "missile"), "صاروخان"],
    ["ar-u-nu-latn", stated("more_than", 2, "missile"), "أكثر من صاروخين"],
    ["ar-u-nu-latn", stated("exactly", 7, "person"), "7 أشخاص"],
    ["ar-u-nu-latn", stated("exactly", 74, "person"), "74 شخصًا"],
    ["ar-u-nu-latn", stated("at_least", 200, "person"), "ما لا يقل عن 200 شخص"],
    ["ar-u-nu-latn", vague(100, "tank"), "مئات الدبابات"]
  ] as const)("%s %#: %s", (locale, q, expected) => expect(plain(words(q, {locale}))).toBe(expected));

  test("are symbols where we have no words", () => {
    expect(plain(words(stated("at_least", 200_000, "person"), {locale: "de"}))).toBe("≥ 200.000");
    expect(plain(words(stated("about", 10.5, "km"), {locale: "pl"}))).toBe("≈ 10,5 km");
  });
});
