import {describe, expect, test} from "vitest";
import type {Claim, Quantity} from "../src/claims/index.ts";
import {withProvenance} from "../src/claims/index.ts";
import {type Chart, countOf} from "../src/figure/index.ts";
import {chartFrame} from "../test/chartFrame.ts";
import {textBoxes} from "../test/chartInvariants.ts";
import {claim, quantity} from "../test/claimFixtures.ts";
import {expectDrawn, expectRefused} from "../test/expectDrawn.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {type SymbolMapOptions, symbolMap} from "./symbol-map.ts";

interface Pond {
  readonly name: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly ducks: number | Quantity | Claim | null;
}

const pond = (i: number, ducks: Pond["ducks"], changes: Partial<Pond> = {}): Pond =>
  withProvenance(
    {name: `Pond ${i}`, latitude: 48 + (i % 4) * 1.1, longitude: 24 + i * 0.9, ducks, ...changes},
    {table: "ponds", keys: [`p${i}`], claims: []}
  );
const ponds = (...ducks: Pond["ducks"][]) => ducks.map((each, i) => pond(i, each));
const stated = (id: string, changes: Partial<Quantity>) =>
  claim(id, {measure: "ducks", quantity: quantity({unit: "count", step: 1, ...changes})});
const hedged = ponds(
  stated("exactly", {hedge: "exactly", value: 400}),
  stated("about", {value: 300}),
  stated("at-least", {hedge: "at_least", value: 100}),
  stated("fewer", {hedge: "fewer_than", value: 350}),
  stated("between", {hedge: "between", value: null, low: 80, high: 240}),
  stated("hundreds", {hedge: "order_of", value: null, step: 100}),
  stated("missing", {value: null}),
  stated("zero", {hedge: "exactly", value: 0})
);
const value = ({ducks}: Pond) => ducks;
const map = (rows: readonly Pond[], options: SymbolMapOptions = {}) =>
  symbolMap(rows, {value, title: "Ducks", ...options});
const draw = (chart: Chart, width = 640) => chart.draw(chartFrame(width)) as SVGSVGElement;
const texts = (svg: SVGSVGElement) => textBoxes(svg).map(({text}) => text);

describe("symbolMap", () => {
  test.each([640, 320])(
    "draws each hedge as a symbol of its own as in its picture, at %i pixels",
    async width => {
      const chart = map(hedged);
      await expectDrawn(chart, [width]);
      await expect(normaliseSvg(draw(chart, width))).toMatchFileSnapshot(
        `__snapshots__/symbol-map-${width}.svg`
      );
    }
  );

  test("makes areas proportional: four times the ducks, twice the radius", () => {
    const radii = [...draw(map(ponds(25, 100))).querySelectorAll(".mark circle")].map(circle =>
      Number(circle.getAttribute("r"))
    );
    expect(radii).toHaveLength(2);
    expect(radii[0]! / radii[1]!).toBeCloseTo(2, 2);
  });

  test("draws the largest first, so that no small one lies under it", () => {
    expect(
      map(ponds(1, null, 9, 4))
        .table("en")
        .rows.map(({cells}) => cells[1])
    ).toEqual(["9", "4", "1", "not stated"]);
  });

  test("has a key of sizes in round numbers, and of the looks that are there", () => {
    const drawn = texts(draw(map(hedged)));
    expect(drawn).toEqual(expect.arrayContaining(["Ducks", "200", "50"]));
    expect(drawn).toContain("about so much");
    expect(texts(draw(map(ponds(25, 100))))).not.toContain("about so much");
  });

  test("names a mark by place, figure, hedge and speaker, and links it to its claim", () => {
    const marks = [...draw(map(hedged)).querySelectorAll(".mark")];
    const about = marks.find(mark => mark.getAttribute("data-claims") === "at-least");
    expect(about?.getAttribute("aria-label")).toBe(
      "Pond 2: at least 100, The ranger, The lake gazette of 2 May 2020"
    );
    expect(about?.getAttribute("href")).toBe("#claim-at-least");
  });

  test("draws counts as measured, with the rows that were counted", () => {
    const counted = map(ponds(countOf([pond(1, null), pond(2, null)], "ponds")));
    expect(draw(counted).querySelector('.mark circle[fill="var(--ink-measured)"]')).not.toBeNull();
    expect(counted.table("en").rows[0]?.computed?.derivation?.inputs).toHaveLength(2);
  });

  test("says why a value is missing where it is told", () => {
    const rows = [pond(0, 5), {...pond(1, null), why: "frozen over"}].map(row => ({why: null, ...row}));
    expect(map(rows, {missing: "why"}).describe("en")).toContain("Without a figure: Pond 1 (frozen over).");
  });

  test("lists rows without a point", async () => {
    const chart = map([pond(0, 5), pond(1, 7, {latitude: null, longitude: null})]);
    await expectDrawn(chart);
    expect(draw(chart).textContent).toContain("Not on the map, for it has no one point: Pond 1: 7");
    await expectDrawn(map([pond(1, 7, {latitude: null, longitude: null})]));
  });

  test.each<[string, readonly Pond[]]>([
    ["no rows", []],
    ["one row", ponds(5)],
    ["all equal", ponds(7, 7, 7)],
    ["all missing", ponds(null, null)],
    ["null among values", ponds(3, null, 9)],
    ["zeros alone", ponds(0, 0)],
    ["tiny and huge", ponds(1e-9, 1e12)],
    ["all tiny", ponds(1e-9, 3e-9)],
    ["two hundred rows", Array.from({length: 200}, (_, i) => pond(i, i, {longitude: 22 + (i % 30) / 2}))],
    [
      "labels of eighty characters",
      [pond(0, 3, {name: "The harbour master of the northern shore, and of the seven islands lying off it"})]
    ],
    ["labels of one emoji", [pond(0, 3, {name: "🦆"})]],
    ["right-to-left labels", [pond(0, 3, {name: "المتحدث باسم سلطات البحيرة الشمالية"})]],
    ["no label", [pond(0, 3, {name: ""})]],
    ["the same row twice", [pond(0, 3), pond(0, 3)]]
  ])("draws %s", async (_, rows) => {
    await expectDrawn(map(rows), [320, 640]);
  });

  test("draws two thousand rows", () => {
    const rows = Array.from({length: 2000}, (_, i) => pond(i, i, {longitude: 22 + (i % 30) / 2}));
    expect(draw(map(rows)).querySelectorAll(".mark")).toHaveLength(2000);
  });

  test("stops at what no area can show", () => {
    expectRefused(map(ponds(3, -2)), "symbol-map row 2: -2 is below 0");
    expectRefused(map(ponds(3, Number.NaN)), 'symbol-map row 2: "NaN" is not a number');
    expectRefused(map(ponds(3, "many" as never)), '"many" is not a number');
    expectRefused(map(ponds(3, hedged[0]!.ducks)), "are claims in some rows and numbers in others");
    expectRefused(map([hedged[0]!, hedged[0]!]), 'claim "exactly" is among the rows twice');
    expectRefused(map([...hedged, pond(9, claim("other", {measure: "swans"}))]), "share no scale");
    expectRefused(map([pond(0, 3, {latitude: 95})]), "latitude 95");
    expectRefused(map([pond(0, 3, {longitude: null})]), "longitude null is not a point");
    expectRefused(symbolMap(ponds(3)), "symbol-map needs value");
  });
});
