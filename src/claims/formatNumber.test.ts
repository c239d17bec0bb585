import {describe, expect, test} from "vitest";
import {affixes, formatNumber, numberFormat, pluralRules} from "./formatNumber.ts";

describe("formatNumber", () => {
  test("writes up to six decimals, unrounded", () => {
    expect(formatNumber(200_000)).toBe("200,000");
    expect(formatNumber(0.123456)).toBe("0.123456");
    expect(formatNumber(1 / 3)).toBe("0.333333");
    expect(formatNumber(1.5, "de")).toBe("1,5");
  });

  test("refuses what is not a locale", () =>
    expect(() => formatNumber(1, "no such locale")).toThrow(RangeError));
});

test("affixes are what stands around the number", () => {
  expect(affixes(13, "en", {style: "unit", unit: "kilometer", unitDisplay: "short"})).toEqual(["", " km"]);
  expect(
    affixes(1300.5, "en", {style: "currency", currency: "GBP", currencyDisplay: "narrowSymbol"})
  ).toEqual(["£", ""]);
});

test("formats and rules are made once", () => {
  expect(numberFormat("fr", {style: "percent"})).toBe(numberFormat("fr", {style: "percent"}));
  expect(pluralRules("uk")).toBe(pluralRules("uk"));
});
