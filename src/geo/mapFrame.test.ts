import {describe, expect, test} from "vitest";
import {geodesic} from "./geodesic.ts";
import {mapFrame} from "./mapFrame.ts";

const sevastopol = {latitude: 44.60795, longitude: 33.52134};
const moscow = {latitude: 55.75222, longitude: 37.61556};
const kyiv = {latitude: 50.45466, longitude: 30.5238};
const voronezh = {latitude: 51.67204, longitude: 39.1843};

describe("mapFrame(options)", () => {
  test.each([320, 640, 960])("keeps every point within the padding at %i pixels", width => {
    const points = [sevastopol, moscow, kyiv, voronezh];
    const map = mapFrame({points, width, padding: 30});
    for (const point of points) {
      const [x, y] = map.project(point);
      expect(x).toBeGreaterThanOrEqual(29.99);
      expect(x).toBeLessThanOrEqual(width - 29.99);
      expect(y).toBeGreaterThanOrEqual(29.99);
      expect(y).toBeLessThanOrEqual(map.height - 29.99);
    }
  });

  test("has one scale: from Crimea to Moscow it differs by less than one percent", () => {
    const map = mapFrame({points: [sevastopol, moscow], width: 640, height: 900});
    for (const {latitude, longitude} of [sevastopol, moscow, kyiv]) {
      const a = {latitude: latitude - 0.05, longitude};
      const b = {latitude: latitude + 0.05, longitude};
      const [ax, ay] = map.project(a);
      const [bx, by] = map.project(b);
      const scale = Math.hypot(bx - ax, by - ay) / geodesic(a, b);
      expect(Math.abs(scale / map.scale - 1)).toBeLessThan(0.01);
    }
  });

  test("has north up in the middle and east to the right", () => {
    const map = mapFrame({points: [kyiv, voronezh], width: 640});
    const north = map.project({...map.centre, latitude: map.centre.latitude + 0.1});
    const east = map.project({...map.centre, longitude: map.centre.longitude + 0.1});
    expect(north[0]).toBeCloseTo(320, 1);
    expect(north[1]).toBeLessThan(map.height / 2);
    expect(east[0]).toBeGreaterThan(320);
  });

  test("shows at least the least span around a single place", () => {
    const map = mapFrame({points: [kyiv], width: 300, padding: 0, leastSpan: 100_000});
    const [x, y] = map.project(kyiv);
    expect(x).toBeCloseTo(150, 0);
    expect(y).toBeCloseTo(map.height / 2, 0);
    expect(300 / map.scale).toBeGreaterThanOrEqual(99_000);
  });

  test("is the same for the same points in another order or twice", () => {
    const one = mapFrame({points: [kyiv, moscow], width: 500});
    const other = mapFrame({points: [moscow, kyiv, kyiv], width: 500});
    expect(other.project(voronezh)).toEqual(one.project(voronezh));
  });

  test("takes the height that it is given, else one that follows from the points", () => {
    expect(mapFrame({points: [kyiv, moscow], width: 500, height: 200}).height).toBe(200);
    expect(mapFrame({points: [sevastopol, moscow], width: 500}).height).toBe(450);
    expect(mapFrame({points: [kyiv, {latitude: 50.4, longitude: 39}], width: 500}).height).toBe(250);
  });

  test("works south of the equator and across it", () => {
    const map = mapFrame({
      points: [
        {latitude: -5, longitude: 30},
        {latitude: 5, longitude: 32}
      ],
      width: 400
    });
    const [, y] = map.project({latitude: 5, longitude: 32});
    expect(y).toBeLessThan(map.height / 2);
  });

  test("refuses nothing to fit, no room, what is no point, and the poles", () => {
    expect(() => mapFrame({points: [], width: 400})).toThrow("no points to fit");
    expect(() => mapFrame({points: [kyiv], width: 40, padding: 24})).toThrow("no room");
    expect(() => mapFrame({points: [kyiv], width: Number.NaN})).toThrow("no room");
    expect(() => mapFrame({points: [kyiv], width: 400, height: 10})).toThrow("no room");
    expect(() => mapFrame({points: [{latitude: Number.NaN, longitude: 0}], width: 400})).toThrow(
      "is not a point"
    );
    expect(() => mapFrame({points: [{latitude: 85, longitude: 0}], width: 400})).toThrow("too near a pole");
  });
});
