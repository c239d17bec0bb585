import {describe, expect, test} from "vitest";
import {geodesic} from "./geodesic.ts";
import {geodesicRing, pointTowards} from "./geodesicRing.ts";

const kyiv = {latitude: 50.45466, longitude: 30.5238};

describe("geodesicRing(centre, metres)", () => {
  test.each([1, 25_000, 1_000_000, 5_000_000])(
    "has every point %i metres from the centre, and closes",
    metres => {
      const {coordinates} = geodesicRing(kyiv, metres);
      for (const [longitude = NaN, latitude = NaN] of coordinates)
        expect(geodesic(kyiv, {latitude, longitude})).toBeCloseTo(metres, 3);
      expect(coordinates.at(-1)?.map(degrees => degrees.toFixed(9))).toEqual(
        coordinates[0]?.map(degrees => degrees.toFixed(9))
      );
    }
  );

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e12])("refuses %d metres", metres => {
    expect(() => geodesicRing(kyiv, metres)).toThrow(`${metres} metres is no distance`);
  });

  test("refuses a centre that is no point", () => {
    expect(() => geodesicRing({latitude: 95, longitude: 0}, 10)).toThrow("latitude 95");
  });
});

test("pointTowards goes north at 0 degrees and east at 90", () => {
  const north = pointTowards(kyiv, 0, 1000);
  const east = pointTowards(kyiv, 90, 1000);
  expect(north.latitude).toBeGreaterThan(kyiv.latitude);
  expect(north.longitude).toBeCloseTo(kyiv.longitude, 9);
  expect(east.longitude).toBeGreaterThan(kyiv.longitude);
});
