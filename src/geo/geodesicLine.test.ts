import {describe, expect, test} from "vitest";
import {geodesic} from "./geodesic.ts";
import {geodesicLine} from "./geodesicLine.ts";
import {lineLength, readLine} from "./line.ts";

const a = {latitude: 50, longitude: 30};
const b = {latitude: 55, longitude: 38};

describe("geodesicLine(a, b)", () => {
  test("begins at a and ends at b, as longitude and latitude", () => {
    const {coordinates} = geodesicLine(a, b);
    expect(coordinates[0]).toEqual([30, 50]);
    expect(coordinates.at(-1)).toEqual([38, 55]);
  });

  test("is as long as the geodesic", () => {
    expect(lineLength(readLine(geodesicLine(a, b)))).toBeCloseTo(geodesic(a, b), 3);
  });

  test("has a point at least every step", () => {
    const points = readLine(geodesicLine(a, b, 5000))[0]!;
    for (let i = 1; i < points.length; i++) {
      expect(geodesic(points[i - 1]!, points[i]!)).toBeLessThanOrEqual(5000.001);
    }
  });

  test("from a point to itself has two points and no length", () => {
    expect(geodesicLine(a, a).coordinates).toEqual([
      [30, 50],
      [30, 50]
    ]);
  });

  test("refuses what is no point", () => {
    expect(() => geodesicLine(a, {latitude: Number.NaN, longitude: 1})).toThrow("latitude NaN, longitude 1");
  });
});
