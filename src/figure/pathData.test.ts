import {expect, test} from "vitest";
import {pathData} from "./pathData.ts";

test("writes the numbers of a path, rounded to two decimals", () => {
  expect(pathData`M${1.234},${-0.001}h${10}z`).toBe("M1.23,0h10z");
  expect(pathData`M0,0`).toBe("M0,0");
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("throws where a number is %d", pixels => {
  expect(() => pathData`M${pixels},0`).toThrow(`<path> would be drawn through ${pixels}`);
});
