import {expect, test} from "vitest";
import {labelBeside} from "./labelBeside.ts";

test("a label stands to the right of its shape where it fits, else to the left, else under it", () => {
  expect(labelBeside({from: 10, to: 20}, 50, [0, 100])).toMatchObject({x: 27, anchor: "start"});
  expect(labelBeside({from: 80, to: 90}, 50, [0, 100])).toMatchObject({x: 73, anchor: "end"});
  const under = labelBeside({from: 10, to: 90}, 50, [0, 100]);
  expect(under).toMatchObject({x: 25, anchor: "start"});
  expect(under.dy).toBeGreaterThan(12);
});

test("a label under its shape stays within the ends; one wider than that begins at the left end", () => {
  expect(labelBeside({from: 0, to: 30}, 80, [0, 100]).x).toBe(0);
  expect(labelBeside({from: 70, to: 100}, 80, [0, 100]).x).toBe(20);
  expect(labelBeside({from: 40, to: 60}, 200, [5, 100]).x).toBe(5);
});
