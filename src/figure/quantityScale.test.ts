import {describe, expect, test} from "vitest";
import {chartFrame} from "../../test/chartFrame.ts";
import {textBoxes} from "../../test/chartInvariants.ts";
import {quantity} from "../../test/claimFixtures.ts";
import {quantityScale} from "./quantityScale.ts";
import {svg} from "./svg.ts";
import {unitAxes} from "./unitAxes.ts";

const range = [0, 600] as const;
const km = (value: number | null, changes = {}) => quantity({unit: "km", value, ...changes});

describe("quantityScale", () => {
  test("puts equal lengths in different units at the same place, exactly converted", () => {
    const scale = quantityScale([km(80), quantity({value: 40})], {range});
    expect(scale.at(1.609344, "km")).toBeCloseTo(scale.at(1, "mi"));
    expect(scale.at(40, "mi")).toBeCloseTo((600 * 64.37376) / (scale.domain[1] / 1000));
  });

  test("starts at zero unless told, and ends at a round number of the first unit", () => {
    expect(quantityScale([km(37), km(93)], {range}).domain).toEqual([0, 100_000]);
    const [low, high] = quantityScale([km(60), km(65)], {range, zero: false}).domain;
    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThanOrEqual(60_000);
    expect(high).toBeGreaterThanOrEqual(65_000);
  });

  test("takes in the ends of ranges and bounds, and gives an order of magnitude room up to the next", () => {
    expect(quantityScale([km(null, {hedge: "between", low: 12, high: 20})], {range}).domain[1]).toBe(20_000);
    expect(quantityScale([km(null, {hedge: "order_of", step: 100})], {range}).domain[1]).toBe(1_000_000);
    expect(quantityScale([km(30, {hedge: "at_least"})], {range}).domain[1]).toBe(30_000);
  });

  test.for([
    ["none", []],
    ["zero alone", [km(0)]],
    ["one", [km(5)]],
    ["all equal", [km(5), km(5)]],
    ["negative", [km(-5), km(-1)]],
    ["tiny and huge", [km(1e-9), km(1e12)]],
    ["without a value", [km(null)]]
  ] as const)("has a length and places within it: %s", ([, quantities]) => {
    for (const zero of [true, false]) {
      const scale = quantityScale(quantities, {range, zero});
      expect(scale.domain[1]).toBeGreaterThan(scale.domain[0]);
      for (const {value} of quantities) {
        if (value === null) continue;
        expect(scale.at(value, "km")).toBeGreaterThanOrEqual(-0.01);
        expect(scale.at(value, "km")).toBeLessThanOrEqual(600.01);
      }
    }
  });
});

describe("unitAxes", () => {
  const axesOf = (scale: ReturnType<typeof quantityScale>, unit: "km" | "person" | "RUB") =>
    unitAxes(chartFrame(), scale, {unit, y: 40, grid: 0});
  const texts = (axis: Element | undefined) =>
    [...(axis?.querySelectorAll("text") ?? [])].map(({textContent}) => textContent);

  test("are two for a length, in round numbers of their own unit, the last saying it", () => {
    const axes = axesOf(quantityScale([km(65)], {range}), "km");
    expect(axes.map(axis => axis.getAttribute("class"))).toEqual(["axis in-km", "axis in-mi"]);
    expect(texts(axes[0])).toEqual(["0", "10", "20", "30", "40", "50", "60", "70 km"]);
    expect(texts(axes[1]).at(-1)).toMatch(/^\d+ miles$/u);
  });

  test("are one for a count, in whole numbers", () => {
    const axes = axesOf(quantityScale([quantity({unit: "person", value: 2})], {range}), "person");
    expect(axes).toHaveLength(1);
    expect(texts(axes[0])).toEqual(["0", "1", "2 people"]);
  });

  test.for([60, 120, 200, 400, 900])(
    "have labels that do not touch, the last among them, on %s pixels",
    width => {
      for (const value of [7, 65, 250_000, 1e12]) {
        const scale = quantityScale([quantity({unit: "RUB", value})], {range: [0, width]});
        const [axis] = axesOf(scale, "RUB");
        const boxes = textBoxes(svg(chartFrame().document, "svg", {}, axis!));
        for (const [index, box] of boxes.slice(1).entries())
          expect(box.left).toBeGreaterThan(boxes[index]!.right);
        if (width >= 400) expect(boxes.at(-1)?.text).toMatch(/roubles?$/u);
      }
    }
  );
});
