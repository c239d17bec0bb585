import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {folded, readable} from "./folded.ts";

describe("folded", () => {
  test.each([
    ["“as it is”, l’été «là»", '"as it is", l\'été "là"'],
    ["150,000–371,000 — twenty‑eight", "150,000-371,000 - twenty-eight"],
    ["10\u00a0km, 1\u202f000, 5\u2009m", "10 km, 1 000, 5 m"],
    ["Straße, STRASSE… a  b\tc", "Straße, STRASSE… a  b\tc"],
    ["", ""]
  ])("%j", (text, expected) => expect(folded(text)).toBe(expected));

  test("keeps every character in its place, and folds once for all", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), text => {
        expect(folded(text)).toHaveLength(text.length);
        expect(readable(text)).toHaveLength(text.length);
        expect(folded(folded(text))).toBe(folded(text));
      })
    );
  });
});
