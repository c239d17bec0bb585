import {expect, test} from "vitest";
import {measureText} from "../../figure/index.ts";
import {textOutline} from "./textOutline.ts";

test.for([400, 600] as const)("a line runs about as far as charts measure it, at weight %i", weight => {
  for (const text of ["about 40 miles (64 km)", "Приклад 5 км", "½ m² ≥ 3 – “so”"]) {
    const measured = measureText(text, {size: 1000, weight});
    expect(Math.abs(textOutline(text, weight).advance - measured) / measured, text).toBeLessThan(0.03);
  }
});

test("the same letter is the same characters wherever it stands", () => {
  const [first = "", second = ""] = textOutline("nn", 400).path.split(/(?<=z)(?=m)/u);
  expect(first.replace(/^m\S+ \S+?(?=[lqc])/u, "")).toBe(second.replace(/^m\S+ \S+?(?=[lqc])/u, ""));
});

test("a text without letters has no outline", () => {
  expect(textOutline("", 400)).toEqual({path: "", advance: 0});
  expect(textOutline("  \u00a0\t", 400).path).toBe("");
});

test("what the typeface has no letter for is an empty box, and stands in the line", () => {
  const {path, advance} = textOutline("日", 400);
  expect(path).not.toBe("");
  expect(advance).toBeGreaterThan(300);
});

test("spacing is added after each letter", () => {
  expect(textOutline("abc", 400, 100).advance - textOutline("abc", 400).advance).toBeCloseTo(300);
});

test("no path has anything but letters of paths and numbers", () => {
  expect(textOutline("Naïve Œuvre & <b> №1 “€5” 🙂 é", 600).path).toMatch(/^[mlqcz\d .-]+$/u);
});
