import {describe, expect, test} from "vitest";
import {chartFrame} from "../test/chartFrame.ts";
import {chartProblems} from "../test/chartInvariants.ts";
import {hedgedClaims} from "../test/chartRows.ts";
import {claim, quantity} from "../test/claimFixtures.ts";
import {testOddForm} from "../test/oddForm.ts";
import {row, twoThousand} from "../test/oddRows.ts";
import {pictured, spreadOut} from "../test/pictured.ts";
import {testPictures} from "../test/testPictures.ts";
import {histogram} from "./histogram.ts";

const ducks = {x: "value", counted: "counts", title: "Ducks"};
const counts = (rows: readonly object[], options = {}) =>
  histogram(rows, {...ducks, ...options})
    .table("en")
    .rows.map(({cells}) => cells);

describe("histogram", () => {
  testPictures("histogram");

  testOddForm({
    ofRows: rows => histogram(rows, ducks),
    ofClaims: rows => histogram(rows),
    markPerRow: false
  });

  test("counts each row once: a bin takes in its lower end, the last both", () => {
    const values = [0, 10, 10, 20].map((value, index) => row(index, value));
    expect(counts(values, {bins: 2})).toEqual([
      ["0 to 10", "1"],
      ["10 to 20", "3"]
    ]);
    expect(counts(twoThousand).reduce((sum, [, count]) => sum + Number(count), 0)).toBe(2000);
  });

  test("counts those without a value apart, with the reason", () => {
    expect(counts(spreadOut, {missing: () => "fog"}).at(-1)).toEqual(["fog", "2"]);
    expect(histogram(spreadOut, ducks).describe("en")).toContain("2 without a value");
  });

  test("gives each bin the rows that are in it", async () => {
    const marks = [...(await pictured.histogram.draw(chartFrame())).querySelectorAll(".mark")];
    const keys = marks.flatMap(mark => mark.getAttribute("data-keys")?.split(" ") ?? []).map(Number);
    expect(keys.sort((a, b) => a - b)).toEqual(spreadOut.map((_, index) => index));
  });

  test("bins claims of several units together, and refuses those that are no one value", async () => {
    const inKm = claim("b", {quantity: quantity({hedge: "exactly", value: 65, unit: "km"})});
    const chart = histogram([claim("a"), inKm]);
    const counted = chart.table("en").rows.reduce((sum, {cells}) => sum + Number(cells[1]), 0);
    expect(counted).toBe(2);
    expect(chartProblems(await chart.draw(chartFrame()), chart.table("en"))).toEqual([]);
    for (const id of ["at-least", "between", "hundreds", "fewer-than"]) {
      const open = hedgedClaims.filter(each => each.id === id);
      expect(() => histogram(open).table("en")).toThrow("no one value");
    }
  });

  test("refuses two wordings of one measurement", () => {
    const wordings = [claim("a"), claim("b", {sameAs: "a"})];
    expect(() => histogram(wordings).table("en")).toThrow("one measurement twice");
  });

  test.each([0, -1, 1.5, Number.NaN, 1000])("refuses %d bins", bins => {
    expect(() => counts(spreadOut, {bins})).toThrow(`asked for ${bins} bins`);
  });
});
