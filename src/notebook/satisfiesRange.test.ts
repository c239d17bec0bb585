import {expect, test} from "vitest";
import {satisfiesRange} from "./satisfiesRange.ts";

test.each([
  ["", true],
  ["*", true],
  ["latest", true],
  ["7", true],
  ["7.x", true],
  ["7.9", true],
  ["7.9.x", true],
  ["7.9.2", true],
  ["=7.9.2", true],
  ["v7.9.2", true],
  ["^7", true],
  ["^7.9.2", true],
  ["^7.1.0", true],
  ["~7.9", true],
  ["~7.9.0", true],
  ["~7", true],
  [">=7", true],
  [">=7.9.2", true],
  ["6 || 7", true],
  ["8", false],
  ["7.8", false],
  ["7.9.1", false],
  ["^7.10", false],
  ["^6", false],
  ["~7.8", false],
  ["~7.9.3", false],
  [">=7.9.3", false],
  ["5 || 6", false],
  ["8.0.0-beta.1", false],
  ["next", null],
  ["<8", null],
  ["7 - 8", null],
  ["7 || next", null],
  ["^", null]
])("7.9.2 against %j is %s", (range, answer) => {
  expect(satisfiesRange("7.9.2", range)).toBe(answer);
});

test.each([
  ["0.6.17", "^0.6.1", true],
  ["0.7.0", "^0.6.1", false],
  ["0.6.17", "^0.6", true],
  ["0.6.17", "0", true],
  ["0.0.3", "^0.0.3", true],
  ["0.0.4", "^0.0.3", false],
  ["0.0.4", "^0.0", true],
  ["0.9.0", "^0", true],
  ["8.0.0-beta.1", "8.0.0-beta.1", true],
  ["8.0.0-beta.1", "8", false],
  ["1.2.3+build", "1", true]
])("%s against %s is %s", (version, range, answer) => {
  expect(satisfiesRange(version, range)).toBe(answer);
});
