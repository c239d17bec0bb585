import {describe, expect, test} from "vitest";
import {chartEdition} from "../../test/chartEdition.ts";
import {textBoxes} from "../../test/chartInvariants.ts";
import {axis} from "./axis.ts";
import {svg} from "./svg.ts";

const {document} = chartEdition();
const drawn = (ticks: readonly {at: number; text: string}[], options = {}) => {
  const group = axis(document, ticks, {from: 0, to: 300, y: 50, ...options});
  return {group, boxes: textBoxes(svg(document, "svg", {viewBox: "0 0 300 100"}, group))};
};

describe("axis", () => {
  const many = Array.from({length: 40}, (_, index) => ({at: index * 7.5, text: `${index},000 km`}));

  test("draws a line for each tick, but only as many labels as fit without touching", () => {
    const {group, boxes} = drawn(many, {grid: 20});
    expect(group.querySelectorAll("line")).toHaveLength(many.length + 1);
    expect(boxes.length).toBeLessThan(many.length);
    for (const [index, box] of boxes.slice(1).entries())
      expect(box.left).toBeGreaterThan(boxes[index]!.right);
  });

  test("keeps the labels of its ends within its ends", () => {
    const {boxes} = drawn([
      {at: 0, text: "150,000"},
      {at: 300, text: "1,000,000 km"}
    ]);
    expect(boxes).toHaveLength(2);
    expect(boxes[0]!.left).toBeCloseTo(0);
    expect(boxes[1]!.right).toBeCloseTo(300);
  });

  test("without ticks is a line", () => {
    const {group, boxes} = drawn([]);
    expect(group.querySelectorAll("line")).toHaveLength(1);
    expect(boxes).toEqual([]);
  });

  test("has a title under the tick labels, and the class of its unit", () => {
    const {group, boxes} = drawn([{at: 300, text: "9"}], {title: "Length", class: "in-km"});
    expect(group.getAttribute("class")).toBe("axis in-km");
    expect(boxes[1]!.top).toBeGreaterThan(boxes[0]!.bottom);
  });

  test("is hidden from screen readers, whose words are in the marks", () => {
    expect(drawn(many).group.getAttribute("aria-hidden")).toBe("true");
  });

  test("throws on a tick that is nowhere", () => {
    expect(() => drawn([{at: Number.NaN, text: "?"}])).toThrow("NaN");
  });
});
