import {describe, expect, test} from "vitest";
import type {Quantity} from "../src/claims/index.ts";
import type {Chart} from "../src/figure/index.ts";
import {chartFrame} from "../test/chartFrame.ts";
import {textBoxes} from "../test/chartInvariants.ts";
import {claim, quantity} from "../test/claimFixtures.ts";
import {expectDrawn, expectRefused} from "../test/expectDrawn.ts";
import {mapPlaces, place} from "../test/mapRows.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {type RangeRingsOptions, rangeRings} from "./range-rings.ts";

const near = mapPlaces.slice(0, 3);
const stated = (id: string, changes: Partial<Quantity>) =>
  claim(id, {quantity: quantity({unit: "km", step: 1, ...changes})});
const hedged = [
  stated("exactly", {hedge: "exactly", value: 20}),
  stated("about", {value: 40}),
  stated("at-least", {hedge: "at_least", value: 60}),
  stated("at-most", {hedge: "at_most", value: 80}),
  stated("between", {hedge: "between", value: null, low: 100, high: 120}),
  stated("tens", {hedge: "order_of", value: null, step: 10}),
  stated("missing", {value: null})
];
const draw = (chart: Chart, width = 640) => chart.draw(chartFrame(width)) as SVGSVGElement;
const rings = (options: RangeRingsOptions, rows = near) => rangeRings(rows, {around: "mill", ...options});
const names = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll(".mark")].map(mark => mark.getAttribute("aria-label"));

describe("rangeRings", () => {
  test.each([640, 320])(
    "draws given rings and claimed ones of each hedge as in its picture, at %i pixels",
    async width => {
      const chart = rings({rings: [50, 150, ...hedged]});
      await expectDrawn(chart, [width]);
      await expect(normaliseSvg(draw(chart, width))).toMatchFileSnapshot(
        `__snapshots__/range-rings-${width}.svg`
      );
    }
  );

  test("labels rings in both of the reader's units, whichever they were given in", () => {
    const texts = textBoxes(draw(rings({rings: [60], unit: "mi"}))).map(({text}) => text);
    expect(texts).toEqual(expect.arrayContaining(["60 mi", "≈ 97 km"]));
  });

  test("puts a ring where its distance is by the map's own scale bar", () => {
    const svg = draw(rings({rings: [100], unit: "km"}));
    const path = svg.querySelectorAll(".mark")[0]?.querySelectorAll("path")[1]?.getAttribute("d") ?? "";
    let [x, y, left, right] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const [, dx, dy] of path.matchAll(/[ml](-?[\d.]+) ?(-?[\d.]+)/gu)) {
      [x, y] = [x + Number(dx), y + Number(dy)];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
    }
    const bar = svg.querySelector(".scale-bar .in-km");
    const length = Number(/h([\d.]+)/u.exec(bar?.querySelector("path")?.getAttribute("d") ?? "")?.[1]);
    const kilometres = Number.parseFloat(bar?.textContent ?? "");
    expect((right - left) / (length / kilometres)).toBeCloseTo(200, -0.5);
  });

  test("names a claimed ring by who says it and how firmly, a given one by its distance", () => {
    const said = names(draw(rings({rings: [50, hedged[2]!]})));
    expect(said).toContain("50 km (about 31 miles) from Mill");
    expect(said).toContain("The ranger: at least 60 km (at least 37 miles), The lake gazette of 2 May 2020");
  });

  test("gives other places their measured distance, the nearest first", () => {
    const rows = rings({rings: [50]}).table("en").rows;
    expect(rows.map(({cells}) => cells[0])).toEqual(["Ring", "Mill", "Ferry", "Market"]);
    expect(rows[2]?.computed?.derivation?.inputs).toHaveLength(2);
    expect(rows[1]?.computed).toBeUndefined();
  });

  test("draws round the first row unless told", () => {
    expect(rangeRings(near, {rings: [50]}).describe("en")).toContain("round Mill");
    expect(rangeRings(near, {rings: [50], around: "ferry"}).describe("en")).toContain("round Ferry");
  });

  test("lists a claim that states no distance, and a place without a point", async () => {
    const chart = rings({rings: [50, hedged[6]!]}, [...near, place("river", null, null)]);
    await expectDrawn(chart);
    expect(draw(chart).textContent).toContain("Not drawn, for it states no distance");
    expect(draw(chart).textContent).toContain("Not on the map, for it has no one point: River");
  });

  test.each<[string, RangeRingsOptions]>([
    ["one ring", {rings: [1]}],
    ["two thousand kilometres", {rings: [10, 2000]}],
    ["rings close together", {rings: [50, 51, 52, 53, 54]}],
    ["many rings", {rings: Array.from({length: 40}, (_, i) => 5 + 5 * i)}],
    ["claims alone", {rings: hedged}],
    ["only what is missing", {rings: [hedged[6]!]}]
  ])("draws %s", async (_, options) => {
    await expectDrawn(rings(options));
    await expectDrawn(rings(options, [near[0]!]));
  });

  test("draws no rows as none", async () => {
    await expectDrawn(rangeRings([]));
  });

  test("stops at what is no ring and no centre", () => {
    expectRefused(rings({}), 'no rings round "mill"');
    for (const bad of [0, -5, Number.NaN, Number.POSITIVE_INFINITY])
      expectRefused(rings({rings: [bad]}), `ring ${bad} is no distance`);
    expectRefused(rings({rings: [50, 50]}), "the ring at 50 km is there twice");
    expectRefused(rings({rings: [hedged[0]!, hedged[0]!]}), 'claim "exactly" is among the rows twice');
    expectRefused(rings({rings: [stated("n", {unit: "person"})]}), 'claim "n" is in person');
    expectRefused(rings({rings: [stated("n", {hedge: "exactly", value: 0})]}), "is no distance");
    expectRefused(rings({rings: [stated("n", {value: Number.NaN})]}), "NaN");
    expectRefused(rangeRings(near, {around: "lake", rings: [5]}), 'around names the place "lake"');
    expectRefused(rangeRings([place("river", null, null)], {rings: [5]}), 'place "river" has no one point');
    expect(() => draw(rings({rings: [1e12]}))).toThrow("no distance that can be drawn");
  });
});
