import {describe, expect, test} from "vitest";
import {boxAround, boxesAlong, overlaps} from "./box.ts";

const box = {x: 10, y: 10, width: 20, height: 10};

describe("overlaps(a, b, gap)", () => {
  test("is true where they share area, false where they only touch", () => {
    expect(overlaps(box, {x: 29, y: 19, width: 5, height: 5})).toBe(true);
    expect(overlaps(box, {x: 30, y: 10, width: 5, height: 5})).toBe(false);
    expect(overlaps(box, {x: 10, y: 20, width: 5, height: 5})).toBe(false);
  });

  test("is the same both ways, and true of a box and itself", () => {
    const other = {x: 25, y: 0, width: 10, height: 12};
    expect(overlaps(box, other)).toBe(overlaps(other, box));
    expect(overlaps(box, box)).toBe(true);
  });

  test("counts what is nearer than the gap", () => {
    expect(overlaps(box, {x: 32, y: 10, width: 5, height: 5}, 3)).toBe(true);
    expect(overlaps(box, {x: 33, y: 10, width: 5, height: 5}, 3)).toBe(false);
  });
});

describe("boxesAlong(from, to)", () => {
  test("covers the line from end to end without a hole", () => {
    const boxes = boxesAlong([0, 0], [30, 40], 6);
    expect(boxes[0]).toEqual(boxAround(0, 0, 3));
    expect(boxes.at(-1)).toEqual(boxAround(30, 40, 3));
    for (let i = 1; i < boxes.length; i++) expect(overlaps(boxes[i - 1]!, boxes[i]!)).toBe(true);
  });

  test("of a point is that point", () => {
    expect(new Set(boxesAlong([5, 5], [5, 5]).map(({x, y}) => `${x},${y}`))).toEqual(new Set(["2,2"]));
  });
});
