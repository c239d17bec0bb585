import {describe, expect, test} from "vitest";
import {readUnit} from "./unitWords.ts";

describe("readUnit", () => {
  test.each([
    ["km-long", "km", 2],
    [" miles from", "mi", 6],
    [" sq. km of", "km2", 7],
    [" square miles", "mi2", 13],
    ["-year-old", "a", 5],
    [" per cent", "share", 9],
    ["%", "share", 1],
    [" ballistic and cruise missiles", "missile", 30],
    [" missile strikes", "strike", 16],
    [" Russian soldiers", "person", 17],
    [" of its citizens", "person", 16],
    [" of miles", "mi", 9]
  ])("%j begins with %s", (text, unit, length) => expect(readUnit(text)).toEqual({unit, length}));

  test.each(["", " ", "kmh", " of", " large and, people", " seen by people", " very many of our own people"])(
    "%j names no unit",
    text => expect(readUnit(text)).toEqual({unit: null, length: 0})
  );
});
