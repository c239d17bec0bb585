import {describe, expect, test} from "vitest";
import {mapFrame} from "./mapFrame.ts";
import {pathOf} from "./pathOf.ts";

const map = mapFrame({
  points: [
    {latitude: 49, longitude: 26},
    {latitude: 53, longitude: 34}
  ],
  width: 400
});

/** Where a path of relative moves and lines gets to, step by step; closing goes back to where the line began. */
const absolute = (data: string) => {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  return [...data.matchAll(/([ml])(-?[\d.]+) ?(-?[\d.]+)|z/gu)].flatMap(([whole, command, dx, dy]) => {
    if (whole === "z") {
      [x, y] = [startX, startY];
      return [];
    }
    [x, y] = [x + Number(dx), y + Number(dy)];
    if (command === "m") [startX, startY] = [x, y];
    return [[x, y] as const];
  });
};

describe("pathOf(shape, map)", () => {
  test("begins and ends where the projection puts the ends, to a tenth of a pixel, however many the steps", () => {
    const coordinates = Array.from({length: 200}, (_, i) => [26 + i * 0.04, 50 + Math.sin(i / 9)]);
    const points = absolute(pathOf({type: "LineString", coordinates}, map));
    for (const [at, i] of [
      [points[0]!, 0],
      [points.at(-1)!, 199]
    ] as const) {
      const [longitude = 0, latitude = 0] = coordinates[i]!;
      const [x, y] = map.project({latitude, longitude});
      expect(Math.abs(at[0] - x)).toBeLessThan(0.06);
      expect(Math.abs(at[1] - y)).toBeLessThan(0.06);
    }
  });

  test("has no step shorter than a pixel but the last", () => {
    const coordinates = Array.from({length: 3000}, (_, i) => [26 + i * 0.002, 50]);
    const points = absolute(pathOf({type: "LineString", coordinates}, map));
    expect(points.length).toBeLessThan(400);
    for (let i = 1; i < points.length - 1; i++) {
      expect(
        Math.hypot(points[i]![0] - points[i - 1]![0], points[i]![1] - points[i - 1]![1])
      ).toBeGreaterThan(0.85);
    }
  });

  test("closes areas and has no NaN", () => {
    const data = pathOf(
      {
        type: "Polygon",
        coordinates: [
          [
            [27, 50],
            [27, 52],
            [31, 52],
            [31, 50],
            [27, 50]
          ]
        ]
      },
      map
    );
    expect(data).toMatch(/^m[^mz]+z$/u);
    expect(data).not.toContain("NaN");
  });

  test("puts each area of several in its place, not where the one before it ended", () => {
    const triangle = (west: number) => [
      [
        [west, 50],
        [west, 52],
        [west + 1, 52],
        [west, 50]
      ]
    ];
    const points = absolute(pathOf({type: "MultiPolygon", coordinates: [27, 29, 31].map(triangle)}, map));
    const corners = [27, 29, 31].flatMap(west =>
      [
        [west, 50],
        [west, 52],
        [west + 1, 52]
      ].map(([longitude = 0, latitude = 0]) => map.project({latitude, longitude}))
    );
    for (const [x, y] of corners)
      expect(Math.min(...points.map(([px, py]) => Math.hypot(px - x, py - y)))).toBeLessThan(0.2);
  });

  test("of what lies outside or has no points is empty", () => {
    expect(
      pathOf(
        {
          type: "LineString",
          coordinates: [
            [100, 10],
            [101, 10]
          ]
        },
        map
      )
    ).toBe("");
    expect(pathOf({type: "LineString", coordinates: []}, map)).toBe("");
    expect(pathOf({type: "MultiPolygon", coordinates: []}, map)).toBe("");
  });
});
