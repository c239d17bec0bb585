import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type Flag, type PlacedFlag, placeFlags} from "./placeFlags.ts";

const rowsOf = (placed: readonly PlacedFlag<Flag>[]) =>
  placed.toSorted((a, b) => a.flag.x - b.flag.x).map(({row, side}) => `${row} ${side}`);

const crosses = (pole: PlacedFlag<Flag>, flag: PlacedFlag<Flag>) =>
  flag.row < pole.row && flag.from < pole.flag.x && pole.flag.x < flag.to;

describe("placeFlags", () => {
  test("keeps flags that are far apart in one row, flying to the right", () => {
    const flags = [0, 100, 200].map(x => ({x, width: 80}));
    expect(rowsOf(placeFlags(flags, [0, 300]))).toEqual(["0 right", "0 right", "0 right"]);
  });

  test("raises the left one of two that are close, so that its pole is clear", () => {
    const flags = [10, 40].map(x => ({x, width: 80}));
    expect(rowsOf(placeFlags(flags, [0, 300]))).toEqual(["1 right", "0 right"]);
  });

  test("turns a flag at the right end to the left", () => {
    expect(rowsOf(placeFlags([{x: 290, width: 80}], [0, 300]))).toEqual(["0 left"]);
  });

  test("flies flags on one point to both sides, then in further rows", () => {
    const flags = [100, 100, 100].map(x => ({x, width: 50}));
    expect(rowsOf(placeFlags(flags, [0, 300])).sort()).toEqual(["0 left", "0 right", "1 right"]);
  });

  test("lets a label wider than the frame reach past its left end", () => {
    const [placed] = placeFlags([{x: 50, width: 400}], [0, 300]);
    expect([placed?.from, placed?.to]).toEqual([-100, 300]);
  });

  test("of none are none", () => expect(placeFlags([], [0, 300])).toEqual([]));

  test("does not change what it is given, and returns each flag once", () => {
    const flags = Object.freeze([40, 10].map(x => Object.freeze({x, width: 80})));
    expect(new Set(placeFlags(flags, [0, 300]).map(({flag}) => flag))).toEqual(new Set(flags));
  });

  const flags = fc.array(
    fc.record({x: fc.integer({min: 0, max: 600}), width: fc.integer({min: 20, max: 150})}),
    {maxLength: 12}
  );

  test("no two labels overlap, and all are within the ends", () => {
    fc.assert(
      fc.property(flags, given => {
        const placed = placeFlags(given, [0, 600]);
        expect(placed).toHaveLength(given.length);
        for (const [index, a] of placed.entries()) {
          expect(a.from).toBeGreaterThanOrEqual(0);
          expect(a.to).toBeLessThanOrEqual(600);
          for (const b of placed.slice(index + 1))
            if (a.row === b.row) expect(Math.min(a.to, b.to)).toBeLessThanOrEqual(Math.max(a.from, b.from));
        }
      })
    );
  });

  test("no pole runs through a label where all have room to fly to the right", () => {
    fc.assert(
      fc.property(flags, given => {
        const placed = placeFlags(given, [0, 800]);
        for (const pole of placed) for (const flag of placed) expect(crosses(pole, flag)).toBe(false);
      })
    );
  });
});
