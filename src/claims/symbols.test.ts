import {describe, expect, test} from "vitest";
import type {Hedge} from "./hedge.ts";
import type {Quantity} from "./quantity.ts";
import {quantityOf} from "./quantityOf.ts";
import {symbols} from "./symbols.ts";
import type {UnitCode} from "./unit.ts";

const stated = (hedge: Hedge, value: number, unit: UnitCode): Quantity =>
  quantityOf({hedge, value, low: null, high: null, unit})!;
const range = (low: number, high: number, unit: UnitCode, hedge: Hedge = "between"): Quantity =>
  quantityOf({hedge, value: null, low, high, unit})!;
const vague = (step: number): Quantity => ({
  hedge: "order_of",
  value: null,
  low: 2 * step,
  high: null,
  unit: "tank",
  step
});
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("symbols", () => {
  test.each([
    [stated("at_least", 200_000, "person"), "≥ 200,000"],
    [stated("more_than", 60, "km"), "> 60 km"],
    [stated("about", 13, "km"), "≈ 13 km"],
    [stated("nearly", 160, "mi"), "≈ 160 mi"],
    [stated("at_most", 40, "tank"), "≤ 40"],
    [stated("fewer_than", 40, "tank"), "< 40"],
    [stated("exactly", 74, "settlement"), "74"],
    [stated("about", 1000, "km2"), "≈ 1,000 km²"],
    [range(150_000, 371_000, "RUB"), "150,000–371,000 ₽"],
    [range(1300, 3200, "GBP"), "£1,300–3,200"],
    [range(3, 4, "km", "about"), "≈ 3–4 km"],
    [vague(100), "100s"],
    [vague(1000), "1,000s"],
    [vague(12), "≥ 24"],
    [vague(1), "≥ 2"],
    [stated("exactly", 0.42, "share"), "42%"]
  ])("%#: %s", (q, expected) => expect(symbols(q)).toBe(expected));

  test("writes numbers and units as the locale does", () => {
    expect(plain(symbols(stated("at_least", 200_000, "person"), {locale: "fr"}))).toBe("≥ 200 000");
    expect(plain(symbols(stated("about", 13, "km"), {locale: "uk"}))).toBe("≈ 13 км");
    expect(plain(symbols(range(1300, 3200, "GBP"), {locale: "de"}))).toBe("1.300–3.200 £");
    expect(plain(symbols(vague(100), {locale: "de"}))).toBe("≥ 200");
  });

  test("converts first, and can leave the unit out", () => {
    expect(symbols(stated("exactly", 8, "mi"), {unit: "km"})).toBe("≈ 13 km");
    expect(symbols(stated("exactly", 8, "mi"), {bare: true})).toBe("8");
  });

  test("keeps a range apart from a minus sign", () => {
    expect(symbols(range(-4, 3, "km"))).toBe("−4 – 3 km");
  });

  test("refuses a quantity without a number", () => {
    expect(() => symbols({...stated("about", 1, "km"), value: null})).toThrow("has neither value nor ends");
  });
});
