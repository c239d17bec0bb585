import {describe, expect, test} from "vitest";
import {countryNames} from "./countryNames.ts";
import {clearance, drawnCountries, isInside} from "./drawnCountry.ts";
import {mapFrame} from "./mapFrame.ts";
import type {Country} from "./region.ts";

const square = (name: string, west: number, south: number, east: number, north: number): Country => ({
  type: "Feature",
  properties: {name},
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [west, north],
        [east, north],
        [east, south],
        [west, south]
      ]
    ]
  }
});
const left = square("Left", 20, 48, 30, 54);
const right = square("Right", 30, 48, 40, 54);
const far = square("Far", 80, 10, 90, 20);
const map = mapFrame({
  points: [
    {latitude: 49, longitude: 26},
    {latitude: 53, longitude: 34}
  ],
  width: 400
});
const drawn = drawnCountries([left, right, far], map);
const sizeOf = (name: string) => ({width: 8 * name.length, height: 12});
const room = {width: map.width, height: map.height, taken: [], sizeOf};

describe("drawnCountries(countries, map)", () => {
  test("leaves out what the map does not show", () => {
    expect(drawn.map(({name}) => name)).toEqual(["Left", "Right"]);
    expect(drawnCountries([], map)).toEqual([]);
  });

  test("cuts shapes just beyond the edge, so that no cut is drawn", () => {
    const points = drawn.flatMap(({rings}) => rings.flat());
    expect(Math.min(...points.map(([x]) => x))).toBe(-2);
    expect(Math.max(...points.map(([x]) => x))).toBe(map.width + 2);
  });
});

describe("isInside(country, pixel)", () => {
  test("agrees with the country's own bounds", () => {
    const [west, east] = drawn;
    const at = (longitude: number) => map.project({latitude: 51, longitude});
    expect(isInside(west!, at(29.5))).toBe(true);
    expect(isInside(west!, at(30.5))).toBe(false);
    expect(isInside(east!, at(30.5))).toBe(true);
    expect(isInside(east!, [Number.NaN, 10])).toBe(false);
  });
});

describe("clearance(country, pixel)", () => {
  test("is the distance to the nearest edge", () => {
    const shape = {
      name: "",
      box: {x: 0, y: 0, width: 100, height: 50},
      rings: [
        [
          [0, 0],
          [100, 0],
          [100, 50],
          [0, 50]
        ] as const
      ]
    };
    expect(clearance(shape, [30, 25])).toBe(25);
    expect(clearance(shape, [10, 25])).toBe(10);
    expect(clearance(shape, [130, -40])).toBe(50);
    expect(clearance({...shape, rings: []}, [1, 1])).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("countryNames(countries, room)", () => {
  test("sets each name within its country", () => {
    const names = countryNames(drawn, room);
    expect(names.map(({name}) => name)).toEqual(["Left", "Right"]);
    names.forEach(({x, y}, i) => {
      expect(isInside(drawn[i]!, [x, y])).toBe(true);
    });
  });

  test("keeps clear of what is taken and leaves out a name without room", () => {
    const half = {x: 0, y: 0, width: map.width / 2, height: map.height};
    expect(countryNames(drawn, {...room, taken: [half]}).map(({name}) => name)).toEqual(["Right"]);
    expect(countryNames(drawn, {...room, sizeOf: () => ({width: 1000, height: 12})})).toEqual([]);
  });

  test("of no countries are none", () => {
    expect(countryNames([], room)).toEqual([]);
  });
});
