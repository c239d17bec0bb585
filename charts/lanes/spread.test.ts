import {expect, test} from "vitest";
import {spread} from "./spread.ts";

const box = (at: number, height = 10) => ({at, height});

test("leaves things where they want to be while they have room", () => {
  expect(spread([box(20), box(50)], 0, 100)).toEqual([15, 45]);
  expect(spread([], 0, 100)).toEqual([]);
});

test("moves things apart that would overlap, in the order of their levels", () => {
  const tops = spread([box(52), box(50), box(51)], 0, 100);
  const [c = 0, a = 0, b = 0] = tops;
  expect(a + 10).toBeLessThanOrEqual(b);
  expect(b + 10).toBeLessThanOrEqual(c);
});

test("keeps things between the ends where they fit", () => {
  expect(spread([box(0)], 0, 100)).toEqual([0]);
  expect(spread([box(100), box(100)], 0, 100).toSorted((a, b) => a - b)).toEqual([80, 90]);
});

test("runs past the lower end where there is no room, and never overlaps", () => {
  const tops = spread(
    Array.from({length: 30}, () => box(50)),
    0,
    100
  );
  const sorted = tops.toSorted((a, b) => a - b);
  expect(sorted[0]).toBe(0);
  for (const [index, top] of sorted.slice(1).entries())
    expect(top - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(10);
});
