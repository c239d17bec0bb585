import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {spread} from "./spread.ts";

const ten = (...at: number[]) => at.map(middle => ({at: middle, size: 10}));

describe("spread", () => {
  test("leaves things where they want to be when there is room", () => {
    expect(spread(ten(50, 10, 80), [0, 100])).toEqual([50, 10, 80]);
    expect(spread([], [0, 100])).toEqual([]);
  });

  test("moves things that want one place apart by as little as possible, keeping their order", () => {
    expect(spread(ten(50, 50), [0, 100])).toEqual([45, 55]);
    expect(spread(ten(52, 48, 50), [0, 100])).toEqual([60, 40, 50]);
    expect(spread(ten(50, 50), [0, 100], 4)).toEqual([43, 57]);
  });

  test("holds things within the ends", () => {
    expect(spread(ten(-20, 130), [0, 100])).toEqual([5, 95]);
    expect(spread(ten(98, 99, 100), [0, 100])).toEqual([75, 85, 95]);
  });

  test("stands things that do not fit one after the other from the start", () => {
    expect(spread(ten(9, 9, 9), [0, 20])).toEqual([5, 15, 25]);
  });

  test("never lets two things overlap, nor one leave the ends that they all fit in", () => {
    const thing = fc.record({at: fc.integer({min: -50, max: 250}), size: fc.integer({min: 1, max: 20})});
    fc.assert(
      fc.property(fc.array(thing, {maxLength: 9}), fc.integer({min: 0, max: 2}), (things, gap) => {
        const boxes = spread(things, [0, 200], gap)
          .map((middle, index) => ({
            from: middle - things[index]!.size / 2,
            to: middle + things[index]!.size / 2
          }))
          .sort((a, b) => a.from - b.from);
        for (const [index, box] of boxes.entries()) {
          expect(box.from).toBeGreaterThanOrEqual(-1e-6);
          expect(box.to).toBeLessThanOrEqual(200 + 1e-6);
          if (index > 0) expect(box.from).toBeGreaterThanOrEqual(boxes[index - 1]!.to + gap - 1e-6);
        }
      })
    );
  });
});
