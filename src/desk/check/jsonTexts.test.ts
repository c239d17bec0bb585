import {expect, test} from "vitest";
import {jsonTexts} from "./jsonTexts.ts";

test("jsonTexts gives the strings of an object's top level, with their keys", () => {
  const json = '{"a": "x", "b": ["y", {"a": "z"}], "c": {"a": "w"}, "d": 1, "e": "v"}';
  expect(jsonTexts(json).map(({key, text}) => [key, text])).toEqual([
    ["a", "x"],
    ["e", "v"]
  ]);
});

test("jsonTexts tells where each character stands, escapes and astral characters counted", () => {
  const json = String.raw`{"a": "\"\u0034 \\ 😀 x"}`;
  const [text] = jsonTexts(json);
  expect(text?.text).toBe('"4 \\ 😀 x');
  expect(json.slice(text?.offsetOf(1))).toMatch(/^\\u0034/);
  expect(json.slice(text?.offsetOf(text.text.indexOf("x")))).toBe('x"}');
  expect(json.slice(text?.offsetOf(99))).toBe('"}');
});

test.each(["", "null", "[]", '["a"]', '"a"', "{", '{"a": 1}', '{"a": ""}', "not JSON"])(
  "jsonTexts takes %j",
  json => {
    expect(jsonTexts(json).filter(({text}) => text !== "")).toEqual([]);
  }
);
