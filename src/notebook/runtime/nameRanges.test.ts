import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {nameRanges} from "./nameRanges.ts";

function named(html: string): (string | null)[] {
  const {body} = new JSDOM(html).window.document;
  nameRanges(body);
  return [...body.querySelectorAll("input")].map(input => input.getAttribute("aria-label"));
}

test("gives a slider the name of its form, and only a slider that has none", () => {
  expect(named('<form><label>Days</label><input type="number"><input type="range"></form>')).toEqual([
    null,
    "Days"
  ]);
  expect(named('<form><label>Days</label><input type="range" aria-label="Weeks"></form>')).toEqual(["Weeks"]);
  expect(named('<form><input type="range"></form>')).toEqual([null]);
  expect(named('<input type="range">')).toEqual([null]);
});

test("leaves what is no element alone", () => {
  expect(() => nameRanges(new JSDOM("").window.document.createTextNode("a"))).not.toThrow();
});
