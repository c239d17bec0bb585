import {describe, expect, test} from "vitest";
import {chartFrame} from "../../test/chartFrame.ts";
import {quantity} from "../../test/claimFixtures.ts";
import {hedges, type Quantity} from "../claims/index.ts";
import {quantityScale} from "./quantityScale.ts";
import {quantityShapes} from "./quantityShapes.ts";

const scale = quantityScale([quantity({value: 100})], {range: [100, 500]});
const draw = (changes: Partial<Quantity>) => {
  const drawn = quantityShapes(chartFrame(), scale, quantity(changes), {
    y: 20,
    colour: "blue",
    within: [94, 560]
  });
  const named = (name: string) => drawn.shapes.filter(({tagName}) => tagName === name);
  return {
    ...drawn,
    dots: named("circle"),
    arrows: named("path").filter(path => path.getAttribute("d")?.split("M").length === 3),
    bars: named("path").filter(path => path.getAttribute("d")?.split("M").length === 4),
    bands: named("rect"),
    lines: named("line")
  };
};

describe("quantityShapes", () => {
  test("an exact value is a filled dot", () => {
    const {dots, shapes} = draw({hedge: "exactly"});
    expect(shapes).toHaveLength(1);
    expect(dots[0]?.getAttribute("fill")).toBe("blue");
    expect(dots[0]?.getAttribute("cx")).toBe("260");
  });

  test.for(["about", "nearly"] as const)("a value said to be %s so much is a hollow dot", hedge => {
    const {dots, shapes} = draw({hedge});
    expect(shapes).toHaveLength(1);
    expect(dots[0]?.getAttribute("fill")).toBe("var(--paper)");
    expect(dots[0]?.getAttribute("stroke")).toBe("blue");
  });

  test.for(["at_least", "more_than"] as const)("%s is open to the right", hedge => {
    const {dots, arrows, to, from} = draw({hedge});
    expect([dots.length, arrows.length]).toEqual([1, 1]);
    expect(to).toBeGreaterThan(260 + 20);
    expect(from).toBeCloseTo(255);
  });

  test.for(["at_most", "fewer_than"] as const)("%s is open to the left", hedge => {
    const {dots, arrows, to, from} = draw({hedge});
    expect([dots.length, arrows.length]).toEqual([1, 1]);
    expect(from).toBeLessThan(260 - 20);
    expect(to).toBeCloseTo(265);
  });

  test("a bound may stand in low or high alone", () => {
    expect(draw({hedge: "at_least", value: null, low: 40}).dots[0]?.getAttribute("cx")).toBe("260");
    expect(draw({hedge: "at_most", value: null, high: 40}).dots[0]?.getAttribute("cx")).toBe("260");
  });

  test("a range is a bar with caps, and has a dot only where a best value was stated", () => {
    const bare = draw({hedge: "between", value: null, low: 20, high: 60});
    expect([bare.bars.length, bare.dots.length]).toEqual([1, 0]);
    expect(bare.bars[0]?.getAttribute("d")).toBe("M180,20H340M180,14v12M340,14v12");
    expect([bare.from, bare.to, bare.anchor]).toEqual([180, 340, 260]);
    expect(draw({hedge: "between", value: 30, low: 20, high: 60}).dots).toHaveLength(1);
  });

  test("an order of magnitude is a dashed band without an end and without a dot", () => {
    const {dots, bands, to, lines} = draw({hedge: "order_of", value: null, step: 10});
    expect([dots.length, bands.length]).toEqual([0, 1]);
    expect(to).toBe(560);
    for (const line of lines) expect(line.hasAttribute("stroke-dasharray")).toBe(true);
  });

  test("a figure that is not stated is a hatched slot at the left end", () => {
    const {dots, bands, from} = draw({value: null});
    expect([dots.length, bands.length]).toEqual([0, 1]);
    expect(from).toBe(94);
  });

  test("open ends stop at the plot's ends", () => {
    expect(draw({hedge: "at_least", value: 110}).to).toBeLessThanOrEqual(560);
    expect(draw({hedge: "at_most", value: 1}).from).toBeGreaterThanOrEqual(94);
  });

  test("every hedge draws something that reaches no less than its anchor", () => {
    for (const hedge of hedges)
      for (const ends of [
        {value: 40},
        {value: null},
        {value: null, low: 10, high: 40},
        {value: 0},
        {value: null, low: 5}
      ]) {
        const {shapes, from, to, anchor} = draw({hedge, ...ends});
        expect(shapes.length).toBeGreaterThan(0);
        expect(from).toBeLessThanOrEqual(anchor);
        expect(anchor).toBeLessThanOrEqual(to);
      }
  });
});
