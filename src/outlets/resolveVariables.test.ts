import {expect, test} from "vitest";
import {resolveVariables} from "./resolveVariables.ts";

const known = new Map([
  ["--ink", "#111111"],
  ["--line", "var(--ink)"],
  ["--self", "var(--self)"]
]);

test.for([
  ["var(--ink)", "#111111"],
  ["var( --ink )", "#111111"],
  ["1px solid var(--ink)", "1px solid #111111"],
  ["var(--line)", "#111111"],
  ["var(--none, red)", "red"],
  ["var(--none, var(--ink))", "#111111"],
  ["var(--none, rgb(1, 2, 3))", "rgb(1, 2, 3)"],
  ["var(--ink) var(--none, blue)", "#111111 blue"],
  ["var(--none)", "currentColor"],
  ["var(--self)", "currentColor"],
  ["var(", "var("],
  ["", ""],
  ["#123456", "#123456"]
] as const)("%s is %s", ([value, resolved]) => {
  expect(resolveVariables(value, known)).toBe(resolved);
});
