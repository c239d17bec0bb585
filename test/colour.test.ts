import {describe, expect, test} from "vitest";
import {contrast, difference, labOf, linearRgb, seenBy, type Vision, visions} from "./colour.ts";

const rgb = (hex: string) => linearRgb(hex);

describe("colour", () => {
  test("contrast is 21 between black and white, 1 between a colour and itself", () => {
    expect(contrast(rgb("#000000"), rgb("#ffffff"))).toBeCloseTo(21);
    expect(contrast(rgb("#996c13"), rgb("#996c13"))).toBe(1);
  });

  test("what is no colour throws", () => {
    for (const text of ["", "red", "#fff", "#gggggg", "NaN"]) expect(() => rgb(text)).toThrow(`"${text}"`);
  });

  test("white has no hue, black no lightness", () => {
    for (const [index, value] of [100, 0, 0].entries())
      expect(labOf(rgb("#ffffff"))[index]).toBeCloseTo(value, 2);
    expect(labOf(rgb("#000000"))[0]).toBeCloseTo(0);
  });

  test.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082]
  ] as const)("CIEDE2000 of %j and %j is %d, as in the published test data", (a, b, expected) => {
    expect(difference(a, b)).toBeCloseTo(expected, 4);
    expect(difference(b, a)).toBeCloseTo(expected, 4);
  });

  test("no vision changes grey", () => {
    for (const vision of Object.keys(visions) as Vision[])
      for (const [index, value] of rgb("#808080").entries())
        expect(seenBy(vision, rgb("#808080"))[index]).toBeCloseTo(value, 3);
  });

  test("red and green of one lightness come close without either of the long cones, not without the short one", () => {
    const apart = (vision: Vision) =>
      difference(labOf(seenBy(vision, rgb("#a44a4a"))), labOf(seenBy(vision, rgb("#5d7a30"))));
    expect(apart("normal")).toBeGreaterThan(40);
    expect(Math.min(apart("protanopia"), apart("deuteranopia"))).toBeLessThan(12);
    expect(apart("tritanopia")).toBeGreaterThan(30);
  });
});
