import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {stepOf} from "./stepOf.ts";

describe("stepOf", () => {
  test.each([
    [8, 1],
    [18, 1],
    [40, 1],
    [100, 10],
    [160, 10],
    [1000, 100],
    [1300, 100],
    [200_000, 10_000],
    [371_000, 1000],
    [10.5, 0.5],
    [3.25, 0.25],
    [16.9, 0.1],
    [0.333, 0.001],
    [0, 1],
    [-40, 1]
  ])("%d is good to %d", (x, step) => expect(stepOf(x)).toBe(step));

  test.each([Number.NaN, Infinity])("%d is good to 1", x => expect(stepOf(x)).toBe(1));

  test("every number is a multiple of its step", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 1e7}), fc.constantFrom(1, 10, 100, 1e4), (n, by) => {
        const steps = n / by / stepOf(n / by);
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
      })
    );
  });
});
