import {describe, expect, test} from "vitest";
import {chartFrame} from "../test/chartFrame.ts";
import {textBoxes} from "../test/chartInvariants.ts";
import {testOddForm} from "../test/oddForm.ts";
import {row} from "../test/oddRows.ts";
import {pictured} from "../test/pictured.ts";
import {testPictures} from "../test/testPictures.ts";
import {groupedBar} from "./grouped-bar.ts";

const ducks = {y: "name", series: "part", x: "value"};

describe("groupedBar", () => {
  testPictures("grouped-bar", "grouped-bar-claims");

  testOddForm({
    ofRows: rows => groupedBar(rows, ducks),
    ofClaims: rows => groupedBar(rows, {y: "id", series: () => "a"})
  });

  test("gathers groups however the rows are ordered, each series in its place, in drawing and table alike", async () => {
    const rows = [
      row(0, 1, {name: "x", part: "a"}),
      row(1, 2, {name: "y", part: "b"}),
      row(2, 3, {name: "x", part: "b"}),
      row(3, 4, {name: "y", part: "a"})
    ];
    const chart = groupedBar(rows, ducks);
    const keys = chart.table("en").rows.map(({provenance}) => provenance?.keys[0]);
    expect(keys).toEqual(["0", "2", "3", "1"]);
    const marks = [...(await chart.draw(chartFrame())).querySelectorAll(".mark")];
    expect(marks.map(mark => mark.getAttribute("data-keys"))).toEqual(keys);
  });

  test("names each bar by its series, and gives each series a pattern of its own", async () => {
    const svg = (await pictured["grouped-bar"].draw(chartFrame())) as SVGSVGElement;
    expect(textBoxes(svg).filter(({text}) => text === "2013")).toHaveLength(3);
    const bars = svg.querySelectorAll(".mark [fill^='url('], .mark [fill^='var(--ink-series']");
    const fills = [...new Set([...bars].map(bar => bar.getAttribute("fill")))].sort();
    expect(fills).toEqual(["url(#test-series-2)", "url(#test-series-3)", "var(--ink-series-1)"]);
  });

  test("refuses two bars of one series in a group, more series than eyes tell apart, and none", () => {
    const two = [row(0, 1, {name: "x"}), row(1, 2, {name: "x"})];
    expect(() => groupedBar(two, ducks).table("en")).toThrow("two rows of x, a, 1 and 2");
    const many = Array.from({length: 13}, (_, index) => row(index, 1, {part: `p${index}`}));
    expect(() => groupedBar(many, ducks).table("en")).toThrow("13 series");
    expect(() => groupedBar(many, {y: "name", x: "value"}).table("en")).toThrow("needs series");
    expect(() => groupedBar(many, {series: "part", x: "value"}).table("en")).toThrow("needs y");
  });
});
