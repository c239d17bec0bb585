import {describe, expect, test} from "vitest";
import type {Place} from "../src/claims/index.ts";
import {bothUnits, type Chart} from "../src/figure/index.ts";
import {chartFrame} from "../test/chartFrame.ts";
import {textBoxes} from "../test/chartInvariants.ts";
import {expectDrawn, expectRefused} from "../test/expectDrawn.ts";
import {locatorOptions, mapPlaces, place} from "../test/mapRows.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {type LocatorMapOptions, locatorMap} from "./locator-map.ts";

const options: LocatorMapOptions = locatorOptions;
const near = mapPlaces.slice(0, 3);
const draw = (chart: Chart, width = 640, height: number | null = null) =>
  chart.draw(chartFrame(width, {height})) as SVGSVGElement;
const marks = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll(".mark")].map(mark => mark.getAttribute("aria-label"));
const texts = (svg: SVGSVGElement) => textBoxes(svg).map(({text}) => text);

describe("locatorMap", () => {
  test.each([640, 320])(
    "draws places, measured lines, scale bar and inset as in its picture, at %i pixels",
    async width => {
      const chart = locatorMap(near, options);
      await expectDrawn(chart, [width]);
      await expect(normaliseSvg(draw(chart, width))).toMatchFileSnapshot(
        `__snapshots__/locator-map-${width}.svg`
      );
    }
  );

  test("prints each length on its line, measured over the ellipsoid, in both of the reader's units", () => {
    const drawn = draw(locatorMap(near, options));
    expect(texts(drawn)).toEqual(expect.arrayContaining(["≈ 122 km", "≈ 76 mi"]));
    expect(marks(drawn)[0]).toBe("Mill to Ferry: about 122 km (about 76 miles), straight line, as measured");
    expect(marks(drawn)[1]).toMatch(/^Mill to river: about 13\d km/u);
  });

  test("has a card for each length that says from which places it was computed", () => {
    const rows = locatorMap(near, options).table("en").rows;
    expect(rows[0]?.computed?.derivation?.inputs).toEqual([
      {kind: "row", label: "Mill", table: "places", key: "mill"},
      {kind: "row", label: "Ferry", table: "places", key: "ferry"}
    ]);
    expect(rows[0]?.cells[1]).toBe(bothUnits(rows[0]!.computed!, "en"));
    expect(rows[0]?.cells.at(-1)).toBe("4");
    expect(new Set(rows.map(({provenance}) => provenance?.keys[0])).size).toBe(rows.length);
  });

  test("gives lengths under ten kilometres to a tenth", () => {
    const pair = [place("a", 49, 24), place("b", 49.02, 24)];
    expect(locatorMap(pair, {distances: [["a", "b"]]}).table("en").rows[0]?.cells[1]).toBe(
      "about 2.2 km (about 1.4 miles)"
    );
  });

  test("says which places are for orientation, and how exactly the others are known", () => {
    expect(marks(draw(locatorMap(near, options))).slice(2)).toEqual([
      "Mill, known to within 2 km",
      "Ferry, known to within 2 km",
      "Market, for orientation"
    ]);
    expect(locatorMap(near, options).describe("en")).toContain("For orientation: Market.");
  });

  test("shows an inset unless told, and none where the map itself shows the region", () => {
    const insets = (chart: Chart) => draw(chart).querySelectorAll(".inset").length;
    expect(insets(locatorMap(near))).toBe(1);
    expect(insets(locatorMap(near, {inset: false}))).toBe(0);
    expect(insets(locatorMap(near, {across: 1400}))).toBe(0);
  });

  test("shows how exactly a place is known where that is wider than its dot", () => {
    const rough = locatorMap([place("mill", 49.2, 24.1, {precisionKm: 10})]);
    expect(draw(rough).querySelectorAll(".mark circle[stroke-dasharray]")).toHaveLength(1);
    expect(texts(draw(rough))).toContain("the place lies within");
  });

  test("keeps to the height that an outlet fixes", async () => {
    const chart = locatorMap(near, options);
    expect(draw(chart, 600, 420).getAttribute("height")).toBe("420");
  });

  test("lists what has no point, and draws that alone where nothing has one", async () => {
    const river = place("river", null, null);
    const chart = locatorMap([...near, river]);
    await expectDrawn(chart);
    expect(draw(chart).textContent).toContain("Not on the map, for it has no one point: River");
    await expectDrawn(locatorMap([river]));
    expect(locatorMap([...near, river]).describe("en")).toContain(
      "Without a point, and so not drawn: River."
    );
  });

  const named = (...names: string[]) =>
    names.map((name, i) => place(`p${i}`, 49 + i / 3, 24 + i / 4, {name}));
  test.each<[string, readonly Place[]]>([
    ["no rows", []],
    ["one place", [place("mill", 49.2, 24.1)]],
    ["all at one point", [place("a", 49, 24), place("b", 49, 24), place("c", 49, 24)]],
    ["all unplaced", [place("a", null, null), place("b", null, null)]],
    ["no precision", [place("a", 49, 24, {precisionKm: null})]],
    [
      "labels of eighty characters",
      named("The harbour master of the northern shore, and of the seven islands lying off it", "B")
    ],
    ["labels of one emoji", named("🦆", "🦢")],
    ["right-to-left labels", named("المتحدث باسم سلطات البحيرة الشمالية", "ב")],
    [
      "two hundred places",
      Array.from({length: 200}, (_, i) => place(`p${i}`, 46 + (i % 20) / 3, 24 + Math.floor(i / 20)))
    ]
  ])("draws %s", async (_, rows) => {
    await expectDrawn(locatorMap(rows), [320, 640]);
  });

  test("draws two thousand places", () => {
    const rows = Array.from({length: 2000}, (_, i) =>
      place(`p${i}`, 46 + (i % 50) / 5, 24 + Math.floor(i / 50) / 4)
    );
    expect(draw(locatorMap(rows)).querySelectorAll(".mark")).toHaveLength(2000);
  });

  test("stops at a pair that cannot be measured, a subject that is not there, a place that is there twice", () => {
    const [mill] = near;
    expectRefused(
      locatorMap(near, {distances: [["mill", "nowhere"]]}),
      'the place "nowhere", which is not among the rows'
    );
    expectRefused(locatorMap(near, {distances: [["mill", "mill"]]}), 'from "mill" to itself');
    expectRefused(
      locatorMap([...near, place("river", null, null)], {distances: [["mill", "river"]]}),
      'the place "river", which has no one point'
    );
    expectRefused(locatorMap([mill!, mill!]), 'place "mill" is among the rows twice');
    expect(() => draw(locatorMap(near, {subjects: ["lake"]}))).toThrow('subjects names the place "lake"');
    expect(() => draw(locatorMap([place("a", Number.NaN, 24)]))).toThrow("latitude NaN");
  });
});
