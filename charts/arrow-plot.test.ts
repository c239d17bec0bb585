import {describe, expect, test} from "vitest";
import type {Claim, Quantity} from "../src/claims/index.ts";
import {withProvenance} from "../src/claims/index.ts";
import type {Chart} from "../src/figure/index.ts";
import {chartFrame} from "../test/chartFrame.ts";
import {textBoxes} from "../test/chartInvariants.ts";
import {claim, quantity, speaker} from "../test/claimFixtures.ts";
import {expectDrawn, expectRefused} from "../test/expectDrawn.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {type ArrowPlotOptions, arrowPlot} from "./arrow-plot.ts";

const said = (id: string, saidOn: string | null, value: Partial<Quantity>, changes: Partial<Claim> = {}) =>
  claim(id, {saidOn, asOf: null, quantity: quantity({unit: "km", step: 1, ...value}), ...changes});
const mayor = speaker("mayor", "the mayor");
const then = said("then", "2020-05-01", {value: 40});
const now = said("now", "2020-06-01", {hedge: "exactly", value: 64});
const claims = [
  now,
  then,
  said("open-then", "2020-05-01", {hedge: "at_least", value: 20}, {speaker: mayor}),
  said("open-now", "2020-05-09", {hedge: "between", value: null, low: 30, high: 44}, {speaker: mayor}),
  said("once", "2020-05-03", {hedge: "fewer_than", value: 90}, {speaker: speaker("miller", "the miller")}),
  said("unknown", "2020-05-03", {value: null}, {speaker: speaker("ferryman", "the ferryman")}),
  said("unknown-now", "2020-05-04", {value: 30}, {speaker: speaker("ferryman", "the ferryman")})
];
const observed = (lake: string, year: number | string | null, ducks: number | null) =>
  withProvenance({lake, year, ducks}, {table: "ducks", keys: [`${lake}-${year}`], claims: []});
const ducks = [
  observed("North", 2000, 100),
  observed("North", 2020, 40),
  observed("South", 2020, 90),
  observed("South", 2000, 30),
  observed("South", 2010, 50)
];
const options: ArrowPlotOptions = {y: "lake", time: "year", x: "ducks", title: "Ducks"};
const draw = (chart: Chart, width = 640) => chart.draw(chartFrame(width)) as SVGSVGElement;
const cells = (chart: Chart) => chart.table("en").rows.map(({cells}) => cells);

describe("arrowPlot", () => {
  test.each([640, 320])(
    "draws dots, ranges, open ends and what is said once as in its picture, at %i pixels",
    async width => {
      await expectDrawn(arrowPlot(claims), [width]);
      await expect(normaliseSvg(draw(arrowPlot(claims), width))).toMatchFileSnapshot(
        `__snapshots__/arrow-plot-${width}.svg`
      );
    }
  );

  test("leads from the earlier figure to the later one, whatever the order of the rows", () => {
    expect(cells(arrowPlot(claims))[0]).toEqual([
      "The ranger: shore",
      "1 May 2020",
      "about 40 km (about 25 miles)",
      "1 June 2020",
      "64 km (about 40 miles)"
    ]);
    expect(cells(arrowPlot(ducks, options))).toEqual([
      ["North", "2000", "100", "", "2020", "40"],
      ["South", "2000", "30", "2010: 50", "2020", "90"]
    ]);
  });

  test("points the arrow the way the figure went", () => {
    const tips = [...draw(arrowPlot(ducks, options)).querySelectorAll(".mark")].map(mark => {
      const line = mark.querySelector("line");
      return Number(line?.getAttribute("x2")) - Number(line?.getAttribute("x1"));
    });
    expect(tips[0]).toBeLessThan(0);
    expect(tips[1]).toBeGreaterThan(0);
  });

  test("brings together what supersedes what, also by another speaker", () => {
    const correction = said("corrected", "2020-07-01", {value: 50}, {speaker: mayor, supersedes: "now"});
    expect(cells(arrowPlot([then, now, correction]))).toHaveLength(1);
    expect(arrowPlot([then, now, correction]).table("en").rows[0]?.provenance?.claims).toEqual([
      "then",
      "now",
      "corrected"
    ]);
    const other = said("other", "2020-07-01", {value: 50}, {speaker: mayor});
    expect(cells(arrowPlot([then, now, other]))).toHaveLength(2);
  });

  test("counts several wordings of one measurement once", () => {
    const miles = said("miles", "2020-05-01", {value: 25, unit: "mi"}, {sameAs: "then"});
    const [row] = arrowPlot([miles, then, now]).table("en").rows;
    expect(row?.cells[2]).toBe("about 40 km (about 25 miles)");
    expect(row?.provenance?.claims).toContain("miles");
  });

  test("has no arrow where a thing was said once", () => {
    const svg = draw(arrowPlot([claims[4]!]));
    expect(svg.textContent).toContain("3 May 2020 only");
    expect(svg.textContent).not.toContain("from the first figure to the last");
    expect(arrowPlot(claims).describe("en")).toContain("1 said once.");
  });

  test("says the figures at the head of a row where the plot is too narrow for them", () => {
    const long = claims.map(each => ({
      ...each,
      quantity: {...each.quantity, value: each.quantity.value && 1e9 + 1}
    }));
    const texts = textBoxes(draw(arrowPlot(long), 240)).map(({text}) => text);
    expect(texts.join(" ")).toMatch(/1 May 2020: about 1,000,000,001 km/u);
  });

  test("sorts by the figure of now where told", () => {
    expect(cells(arrowPlot(ducks, {...options, sort: "value"})).map(([what]) => what)).toEqual([
      "South",
      "North"
    ]);
  });

  test.each<[string, readonly object[]]>([
    ["no rows", []],
    ["one row", ducks.slice(0, 1)],
    ["all equal", [observed("North", 2000, 7), observed("North", 2001, 7)]],
    ["all missing", [observed("North", 2000, null), observed("North", 2001, null)]],
    ["null among values", [observed("North", 2000, null), observed("North", 2001, 7)]],
    ["negative and zero", [observed("North", 2000, -40), observed("North", 2001, 0)]],
    ["tiny and huge", [observed("North", 2000, 1e-9), observed("North", 2001, 1e12)]],
    ["EDTF dates", [observed("North", "2000-05", 3), observed("North", "2001-01-02~", 4)]],
    [
      "labels of eighty characters",
      [observed("The harbour master of the northern shore, and of the seven islands lying off it", 2000, 3)]
    ],
    ["labels of one emoji", [observed("🦆", 2000, 3), observed("🦆", 2001, 5)]],
    ["right-to-left labels", [observed("المتحدث باسم سلطات البحيرة الشمالية", 2000, 3)]],
    ["no label", [observed("", 2000, 3)]],
    [
      "two hundred things",
      Array.from({length: 400}, (_, i) => observed(`Lake ${i % 200}`, i < 200 ? 2000 : 2020, (i * 37) % 101))
    ]
  ])("draws %s", async (_, rows) => {
    await expectDrawn(arrowPlot(rows, options));
  });

  test("draws two thousand rows", () => {
    const rows = Array.from({length: 2000}, (_, i) =>
      observed(`Lake ${i % 1000}`, i < 1000 ? 2000 : 2020, i)
    );
    expect(draw(arrowPlot(rows, options)).querySelectorAll(".mark")).toHaveLength(1000);
  });

  test("stops at what shares no axis, and at what has no order in time", () => {
    expectRefused(arrowPlot([then, claim("b", {measure: "width"})]), "share no axis");
    expectRefused(arrowPlot([then, ducks[0]!]), "claims and other rows");
    expectRefused(arrowPlot([then, then]), "among the rows twice");
    expectRefused(
      arrowPlot([then, said("same", "2020-05-01", {value: 3})]),
      "two figures of one time, 1 May 2020"
    );
    expectRefused(arrowPlot([then, said("undated", null, {value: 3})]), "row 2 has no date");
    expectRefused(arrowPlot(ducks), "arrow-plot of rows that are not claims needs y");
    expectRefused(arrowPlot([observed("a", "soon", 3)], options), 'time "soon"');
    expectRefused(arrowPlot([observed("a", 2000, Number.NaN)], options), '"NaN" is not a number');
  });
});
