import {describe, expect, test} from "vitest";
import {claim, quantity} from "../../../test/claimFixtures.ts";
import type {Quantity} from "../../claims/index.ts";
import {checkConversion} from "./checkConversion.ts";
import {checkRate} from "./checkRate.ts";

const check = (stated: Partial<Quantity>, canonical: Partial<Quantity>, how = checkConversion) =>
  how(claim("a", {quantity: quantity(stated)}), claim("b", {quantity: quantity(canonical)}));

describe("checkConversion(claim, canonical)", () => {
  test.each([
    [{value: 64, unit: "km", step: 1}, {value: 40, unit: "mi", step: 1}, 64.37, "consistent"],
    [{value: 65, unit: "km", step: 1}, {value: 40, unit: "mi", step: 1}, 64.37, "rounded"],
    [{value: 80, unit: "km", step: 1}, {value: 40, unit: "mi", step: 1}, 64.37, "differs"],
    [{value: 10.5, unit: "mi", step: 0.5}, {value: 17, unit: "km", step: 1}, 10.563, "consistent"],
    [{value: 386, unit: "mi2", step: 1}, {value: 1000, unit: "km2", step: 100}, 386.1, "consistent"],
    [
      {hedge: "more_than", value: 60, unit: "km", step: 1},
      {value: 40, unit: "mi", step: 1},
      64.37,
      "consistent"
    ],
    [{hedge: "more_than", value: 70, unit: "km", step: 1}, {value: 40, unit: "mi", step: 1}, 64.37, "differs"]
  ] as const)("%j against %j: computed %d, %s", (stated, canonical, computed, verdict) => {
    expect(check(stated, canonical)).toMatchObject({
      computed,
      verdict,
      method: "unit conversion",
      data: "claim b"
    });
  });

  test("compares ranges end by end", () => {
    const range = {hedge: "between", value: null, low: 10, high: 20, unit: "mi", step: 1} as const;
    const row = check({...range, low: 16, high: 32, unit: "km"}, range);
    expect(row).toMatchObject({computed: null, verdict: "consistent"});
    expect(row?.detail).toContain("16.09 to 32.19 km");
  });

  test("is not comparable where no number was stated", () => {
    expect(
      check({value: 64, unit: "km"}, {hedge: "order_of", value: null, unit: "mi", step: 100})?.verdict
    ).toBe("not_comparable");
    expect(
      check({hedge: "order_of", value: null, unit: "km", step: 100}, {value: 64, unit: "mi"})?.verdict
    ).toBe("not_comparable");
  });

  test("is null of the same unit and of units that do not convert", () => {
    expect(check({unit: "mi"}, {unit: "mi"})).toBeNull();
    expect(check({unit: "km"}, {unit: "person"})).toBeNull();
    expect(check({unit: "GBP"}, {unit: "RUB"})).toBeNull();
  });
});

describe("checkRate(claim, canonical)", () => {
  const roubles = {
    hedge: "between",
    value: null,
    low: 150_000,
    high: 371_000,
    unit: "RUB",
    step: 1000
  } as const;

  test("gives the rate that both ends imply, consistent where it is one", () => {
    const row = check({...roubles, low: 1300, high: 3200, unit: "GBP", step: 100}, roubles, checkRate);
    expect(row).toMatchObject({computed: 115.4, unit: "RUB/GBP", verdict: "consistent"});
    expect(row?.detail).toBe("the two together imply 115.4 and 115.9 RUB per GBP");
  });

  test("differs where the ends imply two rates", () => {
    expect(
      check({...roubles, low: 1300, high: 6400, unit: "GBP", step: 100}, roubles, checkRate)?.verdict
    ).toBe("differs");
  });

  test("cannot compare one number with one number", () => {
    const row = check(
      {value: 1300, unit: "GBP", step: 100},
      {value: 150_000, unit: "RUB", step: 1000},
      checkRate
    );
    expect(row).toMatchObject({computed: 115.4, verdict: "not_comparable"});
  });

  test("divides by no zero, and computes nothing from what was not stated", () => {
    expect(
      check({value: 0, unit: "GBP", step: 1}, {value: 10, unit: "RUB", step: 1}, checkRate)?.computed
    ).toBeNull();
    expect(
      check({value: null, unit: "GBP", step: 1}, {value: 10, unit: "RUB", step: 1}, checkRate)?.computed
    ).toBeNull();
  });

  test("is null of one currency, and of what is no money", () => {
    expect(check(roubles, roubles, checkRate)).toBeNull();
    expect(check({unit: "km"}, roubles, checkRate)).toBeNull();
  });
});
