import {describe, expect, test} from "vitest";
import {wording} from "../src/figure/index.ts";
import {chartFrame} from "../test/chartFrame.ts";
import {chartProblems, textBoxes} from "../test/chartInvariants.ts";
import {claimsByHedge} from "../test/chartRows.ts";
import {claim} from "../test/claimFixtures.ts";
import {testOddForm} from "../test/oddForm.ts";
import {row} from "../test/oddRows.ts";
import {shores} from "../test/shoreRows.ts";
import {testPictures} from "../test/testPictures.ts";
import {type LineOptions, line} from "./line.ts";

const ducks = {x: "when", y: "value", series: "part"};
const over = {x: "year", y: "ducks", series: "shore", title: "Ducks counted"};
const draw = (rows: readonly object[], options: LineOptions, width = 640) =>
  line(rows, options).draw(chartFrame(width)) as Promise<SVGSVGElement>;
const textsOf = (svg: SVGSVGElement) => textBoxes(svg).map(({text}) => text);
/** The lines, which are no marks: each a path of its own. */
const linesOf = (svg: SVGSVGElement) => [...svg.querySelectorAll("path[stroke-linecap]")];

describe("line", () => {
  testPictures("line", "line-claims");

  testOddForm({
    ofRows: rows => line(rows, ducks),
    ofClaims: rows => line(rows, {x: () => "2001", series: "id"})
  });

  test("names each series at its end, none on another, and needs no legend", async () => {
    const names = ["a", "b", "c", "d"].map(part => `Series ${part}`);
    const rows = names.flatMap(part => [0, 1].map(index => row(index, 5, {part})));
    for (const width of [320, 640]) {
      const svg = await draw(rows, ducks, width);
      expect(chartProblems(svg, line(rows, ducks).table("en"))).toEqual([]);
      expect(textsOf(svg)).toEqual(expect.arrayContaining(names));
    }
  });

  test("breaks a line where a value is missing, and where one was not stated as one value", async () => {
    const gap = [1, 2, null, 4, 5].map((value, index) => row(index, value));
    expect(linesOf(await draw(gap, ducks))).toHaveLength(2);
    const joined = linesOf(await draw(claimsByHedge, {series: () => "Ranger"}));
    expect(joined.map(path => path.getAttribute("d")?.match(/[ML]/gu)?.length)).toEqual([1, 2]);
  });

  test("tells series apart by shape, not by hue alone", async () => {
    const svg = await draw(shores, over);
    const shapes = new Map<string, Set<string>>();
    for (const mark of svg.querySelectorAll(".mark")) {
      const series = /, (.+?):/u.exec(mark.getAttribute("aria-label") ?? "")?.[1] ?? "";
      const shape = mark.querySelector("path[transform][fill^='var(--ink-series']")?.getAttribute("d");
      if (shape) shapes.set(series, (shapes.get(series) ?? new Set()).add(shape));
    }
    const each = [...shapes.values()].map(set => [...set]);
    expect(each.map(({length}) => length)).toEqual([1, 1, 1]);
    expect(new Set(each.flat()).size).toBe(3);
  });

  test("makes a note where there is room, else under the chart, with its figures in words", async () => {
    const text = wording`The ranger said ${claim("long")}`;
    const noted = await draw(shores, {...over, notes: [{x: 2012, series: "North shore", text}]});
    expect(noted.textContent).toContain("The ranger said about 40 miles");
    const notes = shores.map(({year, shore}) => ({
      x: year,
      series: shore,
      text: "As many as the wardens could count in a day of fog"
    }));
    const crowded = await draw(shores, {...over, notes}, 320);
    expect(chartProblems(crowded, line(shores, over).table("en"))).toEqual([]);
    expect(crowded.textContent).toContain("2010, North shore: As many");
  });

  test("refuses a note where there is no point", async () => {
    await expect(draw(shores, {...over, notes: [{x: 1999, text: "?"}]})).rejects.toThrow("a note at 1999");
  });

  test("refuses a row without a date, with none, and two of a series at one", () => {
    expect(() => line([{value: 1, when: null}], ducks).table("en")).toThrow("row 1 has no date");
    expect(() => line([row(0, 1, {when: "May"})], ducks).table("en")).toThrow('"May" is no year and no EDTF');
    expect(() => line([row(0, 1, {when: "2001/.."})], ducks).table("en")).toThrow("open end");
    expect(() => line([row(0, 1), row(0, 2)], ducks).table("en")).toThrow("two rows of 1 January 2001, a");
    expect(() => line([{year: 2001.5, n: 1}], {x: "year", y: "n"}).table("en")).toThrow(
      '"2001.5" is no year'
    );
  });

  test("refuses more series than eyes tell apart", async () => {
    const rows = Array.from({length: 13}, (_, index) => row(index, 1, {part: `s${index}`}));
    await expect(draw(rows, ducks)).rejects.toThrow("13 series");
  });
});
