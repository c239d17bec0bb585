import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {cutText, wrapText} from "./fitText.ts";
import {measureText} from "./measureText.ts";

const texts = fc.oneof(fc.lorem({maxCount: 12}), fc.string({unit: "grapheme", maxLength: 60}));

describe("wrapText", () => {
  test("keeps a text that fits as it is", () =>
    expect(wrapText("about 40 miles", 500)).toEqual(["about 40 miles"]));

  test("breaks at spaces", () => {
    const width = measureText("about 40");
    expect(wrapText("about 40 miles of road", width)).toEqual(["about 40", "miles of", "road"]);
  });

  test("has no lines of nothing, and takes any white space for one space", () => {
    expect(wrapText("", 100)).toEqual([]);
    expect(wrapText("   ", 100)).toEqual([]);
    expect(wrapText(" a\n\tb ", 100)).toEqual(["a b"]);
  });

  test("cuts a word that is wider than a line", () => {
    const [line = "", ...rest] = wrapText("Wolfeschlegelsteinhausenbergerdorff", 60);
    expect(rest).toEqual([]);
    expect(line).toMatch(/^Wolfe\p{L}*…$/u);
  });

  test("no line is wider than it may be, and no word is lost that fits", () => {
    fc.assert(
      fc.property(texts, fc.integer({min: 30, max: 300}), (text, width) => {
        const lines = wrapText(text, width);
        for (const line of lines) expect(measureText(line)).toBeLessThanOrEqual(width);
        const words = text.split(/\s+/u).filter(Boolean);
        if (words.every(word => measureText(word) <= width)) expect(lines.join(" ")).toBe(words.join(" "));
      })
    );
  });
});

describe("cutText", () => {
  test("keeps a text that fits as it is", () => expect(cutText("Kyiv", 100)).toBe("Kyiv"));

  test("says with an ellipsis that something was cut, without a space before it", () => {
    expect(cutText("about 40 miles", measureText("about 40 m…"))).toBe("about 40 m…");
    expect(cutText("about 40 miles", measureText("about 4…"))).toBe("about 4…");
    expect(cutText("about 40", measureText("about …"))).toBe("about…");
  });

  test("does not cut through a character made of several", () => {
    const family = "👨‍👩‍👧";
    expect(cutText(`${family}${family}`, measureText(`${family}…`))).toBe(`${family}…`);
    expect(cutText("e\u0301".repeat(9), measureText("ee…"))).toBe("e\u0301e\u0301…");
  });

  test("is nothing where nothing fits", () => {
    expect(cutText("Kyiv", 3)).toBe("");
    expect(cutText("Kyiv", 0)).toBe("");
    expect(cutText("Kyiv", -5)).toBe("");
    expect(cutText("", 0)).toBe("");
  });

  test("is never wider than it may be", () => {
    fc.assert(
      fc.property(texts, fc.integer({min: 0, max: 200}), (text, width) => {
        expect(measureText(cutText(text, width))).toBeLessThanOrEqual(width);
      })
    );
  });
});
