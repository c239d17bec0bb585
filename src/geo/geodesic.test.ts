import {describe, expect, test} from "vitest";
import {geodesic} from "./geodesic.ts";

const kyiv = {latitude: 50.45466, longitude: 30.5238};
const moscow = {latitude: 55.75222, longitude: 37.61556};

describe("geodesic(a, b)", () => {
  test("is 0 from a point to itself", () => {
    expect(geodesic(kyiv, kyiv)).toBe(0);
  });

  test("is the same both ways", () => {
    expect(geodesic(kyiv, moscow)).toBeCloseTo(geodesic(moscow, kyiv), 6);
  });

  test("measures the quadrant of the meridian, which is 10,001,965.729 m on WGS84", () => {
    expect(geodesic({latitude: 0, longitude: 30}, {latitude: 90, longitude: 30})).toBeCloseTo(
      10_001_965.729,
      3
    );
  });

  test("measures a degree of the equator, which is 111,319.491 m on WGS84", () => {
    expect(geodesic({latitude: 0, longitude: 0}, {latitude: 0, longitude: 1})).toBeCloseTo(111_319.491, 3);
  });

  test("measures nearly antipodal points, where Vincenty's formula does not converge", () => {
    const metres = geodesic({latitude: 0, longitude: 0}, {latitude: 0.5, longitude: 179.7});
    expect(metres).toBeCloseTo(19_944_127.421, 2);
  });

  test("goes the short way over the antimeridian", () => {
    expect(geodesic({latitude: 0, longitude: 179.5}, {latitude: 0, longitude: -179.5})).toBeCloseTo(
      111_319.491,
      3
    );
  });

  test.each([
    ["NaN", {latitude: Number.NaN, longitude: 30}],
    ["null", {latitude: null as unknown as number, longitude: 30}],
    ["text", {latitude: "50" as unknown as number, longitude: 30}],
    ["latitude and longitude swapped", {latitude: 137, longitude: 50}],
    ["a longitude over 180", {latitude: 50, longitude: 181}],
    ["infinity", {latitude: 50, longitude: Number.POSITIVE_INFINITY}]
  ])("refuses %s", (_, point) => {
    expect(() => geodesic(kyiv, point)).toThrow("is not a point");
    expect(() => geodesic(point, kyiv)).toThrow("is not a point");
  });
});
