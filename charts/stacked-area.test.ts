import {describe, expect, test} from "vitest";
import {chartFrame} from "../test/chartFrame.ts";
import {textBoxes} from "../test/chartInvariants.ts";
import {claim, quantity, speaker} from "../test/claimFixtures.ts";
import {testOddForm} from "../test/oddForm.ts";
import {row} from "../test/oddRows.ts";
import {pictured} from "../test/pictured.ts";
import {shores} from "../test/shoreRows.ts";
import {testPictures} from "../test/testPictures.ts";
import {stackedArea} from "./stacked-area.ts";

const ducks = {x: "when", y: "value"};
const over = {x: "year", y: "ducks", series: "shore", title: "Ducks counted"};
const at = (asOf: string, id: string, changes = {}) =>
  claim(`${id}-${asOf}`, {speaker: speaker(id), asOf, quantity: quantity({hedge: "exactly", ...changes})});
const table = (rows: readonly object[], options = {}) => stackedArea(rows, options).table("en");

const oneDate = "one date only";
const gap = "stacked on a gap";

describe("stackedArea", () => {
  testPictures("stacked-area");

  testOddForm({
    ofRows: rows => stackedArea(rows, ducks),
    ofClaims: rows => stackedArea(rows, {x: () => "2001", series: "id"}),
    refuses: {
      "one row": oneDate,
      "zero alone": oneDate,
      "empty labels": oneDate,
      "all missing": gap,
      "null among values": gap,
      "below zero": "below zero",
      "to both sides of zero": "below zero"
    }
  });

  test("refuses a series without a value at a date that others have", () => {
    expect(() => table(shores, over)).toThrow("no value at 2013, South shore");
    const short = shores.filter(({year}) => year !== 2013);
    expect(() => table(short, over)).toThrow("no value at 2016, The bay on the far side");
  });

  test.each([
    ["an open end", {hedge: "at_least"}, 'cannot stack "at least 40 miles"'],
    ["a range", {hedge: "between", value: null, low: 20, high: 30}, 'cannot stack "20 to 30 miles"'],
    ["an order of magnitude", {hedge: "order_of", value: null}, 'cannot stack "tens of miles"']
  ] as const)("refuses to stack %s", (_, changes, message) => {
    const rows = [at("2020", "a"), at("2021", "a"), at("2020", "b"), at("2021", "b", changes)];
    expect(() => table(rows)).toThrow(message);
  });

  test("refuses two wordings of one measurement", () => {
    const rows = [at("2020", "a"), at("2021", "a"), at("2020", "b"), {...at("2021", "b"), sameAs: "a-2021"}];
    expect(() => table(rows)).toThrow('claims "a-2021" and "b-2021" are wordings of it');
  });

  test("refuses more series than eyes tell apart", () => {
    const rows = Array.from({length: 26}, (_, index) => row(index % 2, 1, {part: `s${index >> 1}`}));
    expect(() => table(rows, {...ducks, series: "part"})).toThrow("13 series");
  });

  test("stacks each date to the sum of its parts, the first series at the foot", async () => {
    const rows = [3, 4].flatMap((value, index) => [
      row(index, value, {part: "a"}),
      row(index, 2 * value, {part: "b"})
    ]);
    const svg = await stackedArea(rows, {...ducks, series: "part"}).draw(chartFrame());
    // A target is as high as its part: "M left,top h width v height".
    const [first, , third] = [...svg.querySelectorAll(".mark path")].map(path => {
      const [, top = 0, , height = 0] = (path.getAttribute("d") ?? "").match(/-?[\d.]+/gu)?.map(Number) ?? [];
      return {top, height};
    });
    expect(third?.height).toBeCloseTo(2 * (first?.height ?? 0), 0);
    expect((third?.top ?? 0) + (third?.height ?? 0)).toBeCloseTo(first?.top ?? 0, 0);
  });

  test("names series at their ends and tells them apart by pattern, with ids of the frame's", async () => {
    const svg = (await pictured["stacked-area"].draw(chartFrame(640, {id: "ducks-640"}))) as SVGSVGElement;
    expect(textBoxes(svg).map(({text}) => text)).toContain("The bay on the far side");
    const fills = [...svg.querySelectorAll("[fill^='url(']")].map(area => area.getAttribute("fill"));
    expect(fills).toEqual(["url(#ducks-640-series-2)", "url(#ducks-640-series-3)"]);
    for (const fill of fills) expect(svg.querySelector(fill?.slice(4, -1) ?? "")?.localName).toBe("pattern");
  });
});
