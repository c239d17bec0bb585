import {describe, expect, test} from "vitest";
import {clean, rounded, roundTo, significantStep} from "./round.ts";

describe("roundTo", () => {
  test("rounds to a multiple of the step", () => {
    expect(roundTo(12.87, 1)).toBe(13);
    expect(roundTo(257.5, 10)).toBe(260);
    expect(roundTo(16.9, 0.5)).toBe(17);
  });

  test("rounds ends outwards", () => {
    expect(roundTo(28.97, 1, "down")).toBe(28);
    expect(roundTo(28.01, 1, "up")).toBe(29);
  });

  test("is not pushed outwards by the dust of binary fractions", () => {
    expect(roundTo(0.1 + 0.2, 0.1, "up")).toBe(0.3);
    expect(roundTo(1.1 * 3, 0.1, "up")).toBe(3.3);
  });

  test("gives no negative zero", () => expect(Object.is(roundTo(-0.2, 1), 0)).toBe(true));

  test.each([Number.NaN, Infinity])("leaves %d as it is", x => expect(roundTo(x, 10)).toBe(x));
});

test("clean clears dust and keeps what is not finite", () => {
  expect(clean(0.1 + 0.2)).toBe(0.3);
  expect(clean(Infinity)).toBe(Infinity);
});

describe("significantStep", () => {
  test.each([
    [4321, 2, 100],
    [1000, 2, 100],
    [9.9, 2, 0.1],
    [0.034, 1, 0.01],
    [-64, 2, 1]
  ])("%d to %d digits goes by %d", (x, digits, step) =>
    expect(significantStep(x, digits)).toBeCloseTo(step, 12)
  );

  test.each([0, Number.NaN, Infinity])("is 1 for %d", x => expect(significantStep(x, 2)).toBe(1));
});

test("rounded moves ends outwards and the value to the nearest", () => {
  const q = {hedge: "about", value: 14, low: 11, high: 16, unit: "km", step: 10} as const;
  expect(rounded(q)).toMatchObject({value: 10, low: 10, high: 20});
  expect(rounded({...q, hedge: "at_least", value: 19, low: 19, high: null})).toMatchObject({
    value: 10,
    low: 10
  });
  expect(rounded({...q, hedge: "fewer_than", value: 11, low: null, high: 11})).toMatchObject({
    value: 20,
    high: 20
  });
});
