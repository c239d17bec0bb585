import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {boxAround, overlaps} from "./box.ts";
import {leaderEnd, placeLabels} from "./placeLabels.ts";

const room = {width: 320, height: 240};
const dot = (x: number, y: number, width = 60, height = 16) => ({x, y, radius: 4, width, height});

describe("placeLabels(dots, room)", () => {
  test("sets a lone label to the right of its dot, unled", () => {
    const [label] = placeLabels([dot(100, 100)], room);
    expect(label).toEqual({box: {x: 107, y: 92, width: 60, height: 16}, anchor: "start", led: false});
  });

  test("sets it to the left where the right has no room", () => {
    const [label] = placeLabels([dot(300, 100)], room);
    expect(label).toMatchObject({anchor: "end", led: false});
    expect(label!.box.x + label!.box.width).toBeLessThan(300);
  });

  test("keeps clear of what is taken, and of what is avoided while there is other room", () => {
    const right = {x: 105, y: 80, width: 200, height: 40};
    const left = {x: 0, y: 80, width: 95, height: 40};
    const [label] = placeLabels([dot(100, 100)], {...room, taken: [right], avoided: [left]});
    expect(overlaps(label!.box, right)).toBe(false);
    expect(overlaps(label!.box, left)).toBe(false);
    const everywhere = {x: 0, y: 0, ...room};
    expect(placeLabels([dot(100, 100)], {...room, avoided: [everywhere]})[0]!.led).toBe(false);
    expect(placeLabels([dot(100, 100)], {...room, taken: [everywhere]})).toEqual([null]);
  });

  test("leads to a label that found no room at its dot", () => {
    const crowd = Array.from({length: 5}, (_, i) => dot(160 + (i % 2), 120 + i * 3));
    const labels = placeLabels(crowd, room);
    expect(labels.some(label => label?.led)).toBe(true);
  });

  test("gives no label where it is wider than the room", () => {
    expect(placeLabels([dot(100, 100, 400)], room)).toEqual([null]);
  });

  test("of no dots are none", () => {
    expect(placeLabels([], room)).toEqual([]);
  });

  test("never overlap each other, any dot, what is taken or the edge", () => {
    const anyDot = fc.record({
      x: fc.integer({min: 0, max: 320}),
      y: fc.integer({min: 0, max: 240}),
      radius: fc.constantFrom(2.5, 4.5),
      width: fc.integer({min: 10, max: 150}),
      height: fc.constantFrom(16, 32)
    });
    const taken = [{x: 0, y: 200, width: 120, height: 40}];
    fc.assert(
      fc.property(fc.array(anyDot, {maxLength: 15}), dots => {
        const placed = placeLabels(dots, {...room, taken});
        placed.forEach((label, i) => {
          if (!label) return;
          const {x, y, width, height} = label.box;
          const others = placed.filter((_, j) => j !== i).flatMap(other => other?.box ?? []);
          const rims = dots.filter((_, j) => j !== i).map(({x, y, radius}) => boxAround(x, y, radius));
          expect([...others, ...rims, ...taken].some(obstacle => overlaps(label.box, obstacle))).toBe(false);
          expect(x >= 0 && y >= 0 && x + width <= room.width && y + height <= room.height).toBe(true);
        });
      }),
      {numRuns: 60}
    );
  });
});

describe("leaderEnd(box, dot)", () => {
  test("is the nearest point of the box", () => {
    const box = {x: 10, y: 10, width: 20, height: 10};
    expect(leaderEnd(box, {x: 0, y: 0})).toEqual([10, 10]);
    expect(leaderEnd(box, {x: 50, y: 15})).toEqual([30, 15]);
    expect(leaderEnd(box, {x: 15, y: 15})).toEqual([15, 15]);
  });
});
