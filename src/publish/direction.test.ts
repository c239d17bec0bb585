import {expect, test} from "vitest";
import {direction} from "./direction.ts";

test.each([
  ["en", "ltr"],
  ["uk-UA", "ltr"],
  ["ar", "rtl"],
  ["fa-IR", "rtl"],
  ["he", "rtl"],
  ["az-Arab", "rtl"],
  ["az", "ltr"],
  ["und", "ltr"]
] as const)("%s is written %s", (language, way) => expect(direction(language)).toBe(way));
