import {describe, expect, test} from "vitest";
import type {Claim, Quantity} from "../src/claims/index.ts";
import type {Reference} from "../src/figure/index.ts";
import {chartFrame} from "../test/chartFrame.ts";
import {claim, quantity} from "../test/claimFixtures.ts";
import {expectDrawn, expectRefused} from "../test/expectDrawn.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {type AreaScaleOptions, areaScale} from "./area-scale.ts";

const references: readonly Reference[] = [
  {
    id: "square-mile",
    name: "Square mile",
    value: 2.589988,
    unit: "km2",
    method: "definition",
    origin: "the mile squared"
  },
  {
    id: "hectare",
    name: "Hectare",
    value: 1,
    unit: "ha",
    method: "definition",
    origin: "a square of a hundred metres a side"
  }
];
const own = {label: "My town", value: 100, unit: "km2"} as const;
const area = (changes: Partial<Quantity> = {}, rest: Partial<Claim> = {}): Claim =>
  claim("a", {
    measure: "area",
    quantity: quantity({value: 1000, unit: "km2", step: 100, ...changes}),
    ...rest
  });
const layouts = ["nested", "beside"] as const;

const draw = (rows: readonly Claim[], options: AreaScaleOptions, width = 640) =>
  areaScale(rows, options).draw(chartFrame(width)) as SVGSVGElement;

describe("areaScale", () => {
  for (const layout of layouts)
    test.for([640, 320])(`draws squares ${layout}, as in its picture, at %i pixels`, async width => {
      const options = {references, own, layout};
      await expectDrawn(areaScale([area()], options), [width]);
      await expect(normaliseSvg(draw([area()], options, width))).toMatchFileSnapshot(
        `__snapshots__/area-scale-${layout}-${width}.svg`
      );
    });

  test.for([
    ["exactly", {hedge: "exactly"}],
    ["at least", {hedge: "at_least"}],
    ["more than", {hedge: "more_than"}],
    ["at most", {hedge: "at_most"}],
    ["nearly", {hedge: "nearly"}],
    ["a range", {hedge: "between", value: null, low: 800, high: 1200}],
    ["an order of magnitude", {hedge: "order_of", value: null, step: 100}],
    ["missing", {value: null}],
    ["zero", {hedge: "exactly", value: 0}],
    ["tiny", {value: 1e-9}],
    ["huge", {value: 1e12}],
    ["in hectares", {unit: "ha"}]
  ] as [string, Partial<Quantity>][])("draws a claim that is %s", async ([, changes]) => {
    for (const layout of layouts) await expectDrawn(areaScale([area(changes)], {references, own, layout}));
  });

  test.for(["word ".repeat(16), "w".repeat(80), "🦆", "שפת האגם הצפונית", "<b>&"])(
    "draws the label %s",
    async label => {
      const speaker = {...area().speaker, name: label};
      for (const layout of layouts)
        await expectDrawn(
          areaScale([area({}, {speaker})], {label, references, own: {...own, label}, layout})
        );
    }
  );

  test("makes areas of squares: four times the area has sides twice as long", () => {
    const options = {own: {label: "A quarter", value: 250, unit: "km2"}} as const;
    const [claimed, quarter] = [...draw([area()], options).querySelectorAll(".mark")].map(mark =>
      Number(mark.querySelector("rect[fill-opacity]")?.getAttribute("width"))
    );
    expect(claimed).toBe(2 * (quarter ?? 0));
  });

  test("says of a square that would be too small to see that it is not to scale", () => {
    expect(draw([area()], {references}).textContent).toContain("drawn larger than to scale");
    expect(draw([area()], {own}).textContent).not.toContain("drawn larger");
  });

  test("takes one claim, of an area", () => {
    expectRefused(areaScale([claim("a")]), 'claim "a" is in mi, which is no area');
    expectRefused(areaScale([area(), area({}, {id: "b"})]), "lays out one claim");
    expectRefused(areaScale([area({value: -1})]), "below zero");
    expectRefused(areaScale([area()], {own: {label: "mine", value: 1, unit: "km"}}), "no area");
    expect(areaScale([]).describe("en")).toBe("No rows to show.");
  });
});
