import {describe, expect, test} from "vitest";
import {chartFrame} from "../test/chartFrame.ts";
import {hedgedClaims, observations} from "../test/chartRows.ts";
import {claim, quantity} from "../test/claimFixtures.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {dotRange} from "./dot-range.ts";

const observed = {low: "low", best: "best", high: "high", y: "name", unit: "person"} as const;
const marks = (svg: SVGSVGElement) => [...svg.querySelectorAll(".mark")];

/** The dots of a claim's mark: Vega draws a circle as two arcs. */
const dots = (svg: SVGSVGElement, id: string) =>
  [...svg.querySelectorAll(`[data-claims="${id}"] path`)].filter(path =>
    path.getAttribute("d")?.includes("A")
  );

describe("dotRange", () => {
  test.each([640, 320])("draws each hedge as in its picture, at %i pixels", async width => {
    const svg = await dotRange(hedgedClaims).draw(chartFrame(width));
    await expect(normaliseSvg(svg)).toMatchFileSnapshot(`__snapshots__/dot-range-${width}.svg`);
  });

  test.each([640, 320])("draws observation rows as in its picture, at %i pixels", async width => {
    const svg = await dotRange(observations, observed).draw(chartFrame(width));
    await expect(normaliseSvg(svg)).toMatchFileSnapshot(`__snapshots__/dot-range-observations-${width}.svg`);
  });

  test("has a dot only where a best value was stated, hollow where it was about so much", async () => {
    const svg = await dotRange(hedgedClaims).draw(chartFrame());
    for (const id of ["between", "hundreds", "missing"]) expect(dots(svg, id)).toHaveLength(0);
    const fill = (id: string) => dots(svg, id).map(dot => dot.getAttribute("fill"));
    expect(fill("exactly")).toEqual(["var(--ink-stated)"]);
    expect(fill("about")).toEqual(["var(--paper)"]);
  });

  test("has a mark for each row of its table, named, with its claim", async () => {
    const chart = dotRange(hedgedClaims);
    const drawn = marks(await chart.draw(chartFrame()));
    expect(drawn.map(mark => mark.getAttribute("data-claims"))).toEqual(
      chart.table("en").rows.map(row => row.provenance?.claims[0])
    );
    for (const mark of drawn) expect(mark.getAttribute("aria-label")).toMatch(/\S/u);
  });

  test("says low and high beside the best value, in name, table and description", async () => {
    const chart = dotRange(observations, observed);
    const said = "1,200 people, range 900 to 1,500 people";
    expect(chart.table("en").rows[0]?.cells).toEqual(["North shore", said]);
    expect(chart.describe("en")).toContain(`North shore: ${said}.`);
    expect(marks(await chart.draw(chartFrame()))[0]?.getAttribute("aria-label")).toBe(`North shore: ${said}`);
  });

  test("takes a lone low as at least, a lone high as at most", () => {
    const rows = [
      {name: "a", low: 30, best: null, high: null},
      {name: "b", low: null, best: null, high: 10}
    ];
    const figures = dotRange(rows, observed)
      .table("en")
      .rows.map(({cells}) => cells[1]);
    expect(figures).toEqual(["at least 30 people", "at most 10 people"]);
  });

  test("refuses swapped ends, what is no number, and rows without a channel", () => {
    const table = (row: object, options = {}) => dotRange([row], {...observed, ...options}).table("en");
    expect(() => table({name: "a", low: 3, best: null, high: 2})).toThrow("low 3 is above high 2");
    expect(() => table({name: "a", low: "x", best: null, high: 2})).toThrow('"x" is not a number');
    expect(() => dotRange([{name: "a"}], {y: "name"}).table("en")).toThrow("needs best");
  });

  test("refuses two measures on one axis", () => {
    expect(() => dotRange([claim("a"), claim("b", {measure: "width"})]).describe("en")).toThrow(
      '"length" and "width"'
    );
    expect(() =>
      dotRange([claim("a"), claim("b", {quantity: quantity({value: Number.NaN})})]).describe("en")
    ).toThrow("NaN");
  });

  test.each([
    ["no rows", []],
    ["one row", [{name: "a", low: 1, best: 2, high: 3}]],
    ["one row of no width", [{name: "a", low: 2, best: 2, high: 2}]],
    ["all missing", [{name: "a", low: null, best: null, high: null}]],
    [
      "open ends at zero",
      [
        {name: "a", low: null, best: null, high: 0},
        {name: "b", low: 0, best: null, high: null}
      ]
    ],
    [
      "tiny and huge",
      [
        {name: "a", low: 1e-9, best: null, high: 1e-8},
        {name: "b", low: 1, best: 1e11, high: 1e12}
      ]
    ]
  ])("draws %s, from zero or not, with a mark for each row", async (_, rows) => {
    for (const zero of [true, false]) {
      const svg = await dotRange(rows, {...observed, zero}).draw(chartFrame(320));
      expect(normaliseSvg(svg)).toContain("<svg");
      expect(marks(svg)).toHaveLength(rows.length);
    }
  });
});
