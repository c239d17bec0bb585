import {describe, expect, test} from "vitest";
import {geodesic} from "./geodesic.ts";
import {mapFrame} from "./mapFrame.ts";
import {scaleBar} from "./scaleBar.ts";

describe("scaleBar(map, unit, most)", () => {
  test.each([0.0001, 0.00042, 0.003, 0.02, 0.7])(
    "is round and no wider than it may be at %d pixels per metre",
    scale => {
      for (const unit of ["km", "mi"] as const) {
        const bar = scaleBar({scale}, unit, 120);
        expect(bar.width).toBeLessThanOrEqual(120);
        expect(bar.width).toBeGreaterThan(120 / 2.5 - 1e-9);
        expect(String(bar.length)).toMatch(/^0?\.?0*[125]0*$/);
      }
    }
  );

  test("is as long on the map as it says, at the centre", () => {
    const map = mapFrame({
      points: [
        {latitude: 50, longitude: 30},
        {latitude: 53, longitude: 36}
      ],
      width: 640
    });
    const bar = scaleBar(map, "km", 150);
    const {projection, centre} = map;
    const at = (dx: number) => {
      const [longitude = NaN, latitude = NaN] = projection.invert?.([320 + dx, map.height / 2]) ?? [];
      return {latitude, longitude};
    };
    expect(at(0).latitude).toBeCloseTo(centre.latitude, 9);
    expect(geodesic(at(-bar.width / 2), at(bar.width / 2)) / 1000 / bar.length).toBeCloseTo(1, 3);
  });

  test("a mile is 1,609.344 m", () => {
    expect(scaleBar({scale: 1 / 1609.344}, "mi", 1).width).toBeCloseTo(1, 12);
  });

  test("refuses no width and no scale", () => {
    for (const most of [0, -1, Number.NaN])
      expect(() => scaleBar({scale: 1}, "km", most)).toThrow("cannot be");
    expect(() => scaleBar({scale: Number.NaN}, "km", 100)).toThrow("cannot be");
  });
});
