import {readFile} from "node:fs/promises";
import * as fontkit from "fontkit";
import {describe, expect, test} from "vitest";
import {advancesModule} from "./makeAdvances.ts";
import {measureText} from "./measureText.ts";

const open = async (file: string) =>
  fontkit.create(await readFile(new URL(`./fonts/${file}.woff2`, import.meta.url)));

describe("measureText", () => {
  test.for([
    [400, "latin", "At least 1,234.5 km — ≈ 40 – 64 · “Kyiv” ≥ ≤"],
    [400, "extended", "ŁŻßźžöüñç"],
    [600, "latin", "At least 1,234.5 km — ≈ 40 – 64 · “Kyiv” ≥ ≤"],
    [400, "cyrillic", "Генштаб України"],
    [600, "cyrillic", "щонайменше їґє"]
  ] as const)("adds up the advances of the %s %s file", async ([weight, set, text]) => {
    const font = await open(`sans-${weight}-${set}`);
    const known = [...text].filter(character => font.characterSet.includes(character.codePointAt(0) ?? 0));
    expect(known.length).toBeGreaterThan(text.length / 2);
    const units = known.reduce(
      (sum, character) => sum + font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth,
      0
    );
    expect(measureText(known.join(""), {size: 20, weight})).toBeCloseTo((units * 20) / font.unitsPerEm, 1);
  });

  test("covers Latin, Cyrillic and the signs of hedges", () => {
    const stranger = measureText("\u{1f600}");
    for (const character of "azAZ09éßłŻйїєґЩ≈≥≤–·“”…") expect(measureText(character)).toBeLessThan(stranger);
  });

  test("grows with size, and is 13 pixels regular unless told", () => {
    expect(measureText("Kyiv", {size: 26})).toBeCloseTo(2 * measureText("Kyiv"));
    expect(measureText("Kyiv", {size: 13, weight: 400})).toBe(measureText("Kyiv"));
    expect(measureText("Kyiv", {weight: 600})).toBeGreaterThan(measureText("Kyiv"));
  });

  test("is 0 of nothing", () => expect(measureText("")).toBe(0));

  test("gives a combining mark and an invisible joiner no width", () => {
    expect(measureText("e\u0301")).toBe(measureText("e"));
    expect(measureText("a\u200db")).toBe(measureText("ab"));
  });

  test("takes an emoji or an ideograph for an em, once per code point", () => {
    expect(measureText("\u{1f600}", {size: 20})).toBe(20);
    expect(measureText("字字", {size: 20})).toBe(40);
  });

  test("sets figures at one width", () => {
    const widths = new Set([..."0123456789"].map(digit => measureText(digit)));
    expect(widths.size).toBe(1);
  });
});

test("the checked-in advances are those of the bundled files", async () => {
  const file = new URL("./advances.generated.ts", import.meta.url);
  expect(await readFile(file, "utf8")).toBe(await advancesModule());
});
