import {describe, expect, test} from "vitest";
import {lineLength, readLine} from "./line.ts";

const degree = {
  type: "LineString",
  coordinates: [
    [0, 0],
    [1, 0]
  ]
};

describe("readLine(json)", () => {
  test("reads a LineString, a MultiLineString and a Feature of either", () => {
    const parts = [
      [
        {latitude: 0, longitude: 0},
        {latitude: 0, longitude: 1}
      ]
    ];
    expect(readLine(degree)).toEqual(parts);
    expect(readLine({type: "MultiLineString", coordinates: [degree.coordinates]})).toEqual(parts);
    expect(readLine({type: "Feature", properties: {}, geometry: degree})).toEqual(parts);
  });

  test.each([
    ["null", null],
    ["undefined", undefined],
    ["text", "LineString"],
    ["a Point", {type: "Point", coordinates: [0, 0]}],
    [
      "a Polygon",
      {
        type: "Polygon",
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [0, 1],
            [0, 0]
          ]
        ]
      }
    ],
    ["a Feature without geometry", {type: "Feature", geometry: null}],
    ["a line without coordinates", {type: "LineString"}]
  ])("refuses %s", (_, json) => {
    expect(() => readLine(json)).toThrow("is not a line to measure to");
  });

  test.each([
    ["no part", {type: "MultiLineString", coordinates: []}],
    ["no point", {type: "LineString", coordinates: []}],
    ["one point", {type: "LineString", coordinates: [[0, 0]]}]
  ])("refuses a line of %s", (_, json) => {
    expect(() => readLine(json)).toThrow("give two or more");
  });

  test("refuses a position that is no point", () => {
    expect(() => readLine({type: "LineString", coordinates: [[0, 0], [1]]})).toThrow("is not a point");
    expect(() =>
      readLine({
        type: "LineString",
        coordinates: [
          [0, 0],
          [1, null]
        ]
      })
    ).toThrow("is not a point");
  });
});

describe("lineLength(line)", () => {
  test("adds up the parts", () => {
    const once = lineLength(readLine(degree));
    expect(once).toBeCloseTo(111_319.491, 3);
    const twice = readLine({type: "MultiLineString", coordinates: [degree.coordinates, degree.coordinates]});
    expect(lineLength(twice)).toBeCloseTo(2 * once, 6);
  });

  test("of nothing is 0", () => {
    expect(lineLength([])).toBe(0);
  });
});
