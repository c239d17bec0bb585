import {expect, test} from "vitest";
import {editDistance} from "./editDistance.ts";

test.each([
  ["", "", 0],
  ["", "shore", 5],
  ["shore", "", 5],
  ["shore", "shore", 0],
  ["shore", "chore", 1],
  ["shore", "shored", 1],
  ["shore", "sore", 1],
  ["kitten", "sitting", 3]
])("from %j to %j it is %i", (a, b, steps) => {
  expect(editDistance(a, b)).toBe(steps);
  expect(editDistance(b, a)).toBe(steps);
});
