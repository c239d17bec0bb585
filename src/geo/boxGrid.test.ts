import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {overlaps} from "./box.ts";
import {boxGrid} from "./boxGrid.ts";

const side = fc.double({min: 0, max: 90, noNaN: true});
const place = fc.double({min: -100, max: 400, noNaN: true});
const box = fc.record({x: place, y: place, width: side, height: side});

describe("boxGrid(boxes)", () => {
  test("finds what is near a box, and nothing else", () => {
    fc.assert(
      fc.property(fc.array(box, {maxLength: 20}), box, fc.constantFrom(0, 3), (boxes, sought, gap) => {
        expect(boxGrid(boxes).some(sought, gap)).toBe(boxes.some(each => overlaps(sought, each, gap)));
      })
    );
  });

  test("passes over those that it is told to", () => {
    const own = {x: 0, y: 0, width: 10, height: 10};
    const grid = boxGrid([own]);
    expect(grid.some(own, 0, other => other !== own)).toBe(false);
    grid.add({...own});
    expect(grid.some(own, 0, other => other !== own)).toBe(true);
  });
});
