import {describe, expect, test} from "vitest";
import {distanceToLine} from "./distanceToLine.ts";
import {geodesic} from "./geodesic.ts";
import {geodesicLine} from "./geodesicLine.ts";
import {readLine} from "./line.ts";

const meridian = readLine({
  type: "LineString",
  coordinates: [
    [30, 48],
    [30, 52]
  ]
});

describe("distanceToLine(point, line)", () => {
  test("is 0 on the line", () => {
    const {distance, point} = distanceToLine({latitude: 50, longitude: 30}, meridian);
    expect(distance).toBeLessThan(0.1);
    expect(point.latitude).toBeCloseTo(50, 5);
  });

  test("is the distance to an end where the line ends before", () => {
    const beyond = {latitude: 53, longitude: 31};
    const {distance, point} = distanceToLine(beyond, meridian);
    expect(point).toEqual({latitude: 52, longitude: 30});
    expect(distance).toBe(geodesic(beyond, point));
  });

  test("meets the line at a right angle, north of the point's own parallel", () => {
    const {distance, point} = distanceToLine({latitude: 50, longitude: 31}, meridian);
    expect(point.latitude).toBeGreaterThan(50);
    expect(distance).toBeLessThan(geodesic({latitude: 50, longitude: 31}, {latitude: 50, longitude: 30}));
  });

  test("is no longer than to any point along the line, to within 0.1 m", () => {
    const line = readLine({
      type: "LineString",
      coordinates: [
        [31, 52],
        [33, 52.4],
        [34, 51],
        [36, 50.5],
        [38, 47]
      ]
    });
    const points = line[0]!;
    for (const from of [
      {latitude: 52.4, longitude: 32.2},
      {latitude: 50, longitude: 40},
      {latitude: 51.2, longitude: 33}
    ]) {
      const {distance, point} = distanceToLine(from, line);
      expect(geodesic(from, point)).toBeCloseTo(distance, 6);
      points.slice(1).forEach((b, i) => {
        for (const along of readLine(geodesicLine(points[i]!, b, 1000))[0]!) {
          expect(distance).toBeLessThanOrEqual(geodesic(from, along) + 0.1);
        }
      });
    }
  });

  test("is the same whichever way the line runs", () => {
    const reversed = meridian.map(part => part.toReversed());
    const from = {latitude: 49.3, longitude: 32};
    expect(distanceToLine(from, reversed).distance).toBeCloseTo(distanceToLine(from, meridian).distance, 1);
  });

  test("finds the nearest of several parts", () => {
    const two = [
      ...readLine({
        type: "LineString",
        coordinates: [
          [40, 48],
          [40, 52]
        ]
      }),
      ...meridian
    ];
    expect(distanceToLine({latitude: 50, longitude: 30.5}, two).point.longitude).toBeCloseTo(30, 6);
  });

  test("refuses a line without a segment and a point that is none", () => {
    expect(() => distanceToLine({latitude: 50, longitude: 30}, [])).toThrow("a line of 0 points");
    expect(() => distanceToLine({latitude: 50, longitude: 30}, [[{latitude: 1, longitude: 1}]])).toThrow(
      "a line of 1 points"
    );
    expect(() => distanceToLine({latitude: Number.NaN, longitude: 30}, meridian)).toThrow("is not a point");
  });
});
