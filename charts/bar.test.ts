import {describe, expect, test} from "vitest";
import {provenanceOf} from "../src/claims/index.ts";
import {chartFrame} from "../test/chartFrame.ts";
import {hedgedClaims, observations} from "../test/chartRows.ts";
import {claim, quantity} from "../test/claimFixtures.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {bar} from "./bar.ts";

const observed = {x: "best", y: "name", unit: "person"} as const;
const marks = (svg: SVGSVGElement) => [...svg.querySelectorAll(".mark")];
const ofClaim = (svg: SVGSVGElement, id: string) => svg.querySelector(`[data-claims="${id}"]`);

describe("bar", () => {
  test.each([640, 320])("draws each hedge as in its picture, at %i pixels", async width => {
    const svg = await bar(hedgedClaims).draw(chartFrame(width));
    await expect(normaliseSvg(svg)).toMatchFileSnapshot(`__snapshots__/bar-${width}.svg`);
  });

  test.each([640, 320])("draws observation rows as in its picture, at %i pixels", async width => {
    const svg = await bar(observations, observed).draw(chartFrame(width));
    await expect(normaliseSvg(svg)).toMatchFileSnapshot(`__snapshots__/bar-observations-${width}.svg`);
  });

  test("has a mark for each row of its table, with the row's claims and a name", async () => {
    const chart = bar(hedgedClaims);
    const drawn = marks(await chart.draw(chartFrame()));
    const {rows} = chart.table("en");
    expect(drawn.map(mark => mark.getAttribute("data-claims"))).toEqual(
      rows.map(row => row.provenance?.claims[0])
    );
    expect(drawn.map(mark => mark.getAttribute("href"))).toEqual(hedgedClaims.map(({id}) => `#claim-${id}`));
    for (const mark of drawn) expect(mark.getAttribute("aria-label")).toMatch(/\S/u);
  });

  test("carries the keys of observation rows", async () => {
    const drawn = marks(await bar(observations, observed).draw(chartFrame()));
    expect(drawn.map(mark => mark.getAttribute("data-keys"))).toEqual(
      observations.map(row => provenanceOf(row)?.keys[0])
    );
  });

  test("puts one mark in the tab order", async () => {
    const drawn = marks(await bar(hedgedClaims).draw(chartFrame()));
    expect(drawn.map(mark => mark.getAttribute("tabindex"))).toEqual([
      "0",
      ...drawn.slice(1).map(() => "-1")
    ]);
  });

  test("draws the same length in either of the reader's units, with both in words", async () => {
    const svg = await bar(hedgedClaims).draw(chartFrame());
    const texts = (unit: string) =>
      [...(ofClaim(svg, "about")?.querySelectorAll(`.in-${unit}`) ?? [])].map(text => text.textContent);
    expect([texts("km"), texts("mi")]).toEqual([["≈ 64 km"], ["≈ 40 mi"]]);
    expect(svg.querySelectorAll(".axis.in-km, .axis.in-mi")).toHaveLength(2);
  });

  test("gives order of magnitude and missing values words but no bar", async () => {
    const svg = await bar(hedgedClaims).draw(chartFrame());
    for (const id of ["hundreds", "missing"])
      expect(
        ofClaim(svg, id)?.querySelector("[fill='var(--ink-stated)'], [stroke='var(--ink-stated)']")
      ).toBeNull();
    expect(ofClaim(svg, "hundreds")?.textContent).toContain("tens of miles");
    expect(ofClaim(svg, "missing")?.textContent).toContain("not stated");
  });

  test("says why a value is missing where the rows say so", async () => {
    const chart = bar(observations, {...observed, missing: () => "not counted"});
    expect((await chart.draw(chartFrame())).textContent).toContain("not counted");
    expect(chart.table("en").rows[3]?.cells[1]).toBe("not counted");
    expect(chart.describe("en")).toContain("The reeds: not counted.");
  });

  test("sorts the largest first and those without a value last, in drawing and table alike", async () => {
    const chart = bar(observations, {...observed, sort: "value"});
    const names = chart.table("en").rows.map(({cells}) => cells[0]);
    expect(names[0]).toMatch(/^The bay/u);
    expect(names.slice(-2)).toEqual(["South shore", "The reeds"]);
    const drawn = marks(await chart.draw(chartFrame())).map(mark => mark.getAttribute("data-keys"));
    expect(drawn).toEqual(names);
  });

  test("refuses two measures or two dimensions on one axis", () => {
    const killed = claim("b", {measure: "killed"});
    expect(() => bar([claim("a"), killed]).table("en")).toThrow('"length" and "killed"');
    const people = claim("b", {quantity: quantity({unit: "person"})});
    expect(() => bar([claim("a"), people]).table("en")).toThrow("different dimensions");
    expect(() => bar([claim("a"), {name: "x"}]).table("en")).toThrow("claims and other rows");
  });

  test("refuses rows whose channels are not told, columns that are not there, and what is no number", () => {
    expect(() => bar([{name: "x", best: 1}], {y: "name"}).table("en")).toThrow("needs x");
    expect(() => bar([{name: "x", best: 1}], {x: "best"}).table("en")).toThrow("needs y");
    expect(() => bar([{name: "x"}], observed).table("en")).toThrow(
      'no column "best" in the rows: they have name'
    );
    expect(() => bar([{name: "x", best: "eight"}], observed).table("en")).toThrow('"eight" is not a number');
    expect(() => bar([{name: "x", best: Number.NaN}], observed).table("en")).toThrow('"NaN" is not a number');
    expect(() => bar([{name: "x", best: Number.POSITIVE_INFINITY}], observed).table("en")).toThrow(
      "not a number"
    );
  });

  test.each([
    ["no rows", []],
    ["one row", [{name: "a", best: 3}]],
    [
      "all equal",
      [
        {name: "a", best: 3},
        {name: "b", best: 3}
      ]
    ],
    [
      "all zero",
      [
        {name: "a", best: 0},
        {name: "b", best: 0}
      ]
    ],
    [
      "all missing",
      [
        {name: "a", best: null},
        {name: "b", best: null}
      ]
    ],
    [
      "all negative",
      [
        {name: "a", best: -3},
        {name: "b", best: -5}
      ]
    ],
    [
      "tiny and huge",
      [
        {name: "a", best: 1e-9},
        {name: "b", best: 1e12}
      ]
    ],
    [
      "long and odd labels",
      [
        {name: "word ".repeat(20), best: 3},
        {name: "🦆", best: 2},
        {name: "בטה", best: 1},
        {name: "", best: 1}
      ]
    ]
  ])("draws %s, at both widths, with a mark for each row", async (_, rows) => {
    for (const width of [320, 640]) {
      const svg = await bar(rows, observed).draw(chartFrame(width));
      expect(normaliseSvg(svg)).toContain("<svg");
      expect(marks(svg)).toHaveLength(rows.length);
    }
  });
});
