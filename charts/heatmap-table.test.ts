import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {chartFrame} from "../test/chartFrame.ts";
import {chartProblems, textBoxes} from "../test/chartInvariants.ts";
import {hedgedClaims} from "../test/chartRows.ts";
import {contrast, linearRgb} from "../test/colour.ts";
import {testOddForm} from "../test/oddForm.ts";
import {row} from "../test/oddRows.ts";
import {shores} from "../test/shoreRows.ts";
import {testPictures} from "../test/testPictures.ts";
import {strongest} from "./heatmap-table/drawCells.ts";
import {heatmapTable} from "./heatmap-table.ts";

const ducks = {y: "name", x: "part", value: "value"};
const over = {y: "shore", x: "year", value: "ducks", title: "Ducks counted"};
const textsOf = (svg: SVGSVGElement) => textBoxes(svg).map(({text}) => text);

describe("heatmapTable", () => {
  testPictures("heatmap-table");

  testOddForm({
    ofRows: rows => heatmapTable(rows, ducks),
    ofClaims: rows => heatmapTable(rows, {y: "id", x: () => "a"})
  });

  test("draws claims of each hedge, in both of the reader's units", async () => {
    const chart = heatmapTable(hedgedClaims, {y: ({id}: {id: string}) => `${id.length}`, x: "id"});
    for (const width of [320, 640])
      expect(chartProblems(await chart.draw(chartFrame(width)), chart.table("en"))).toEqual([]);
    const svg = await chart.draw(chartFrame());
    const texts = ["km", "mi"].map(
      unit => svg.querySelector(`[data-claims="about"] .in-${unit}`)?.textContent
    );
    expect(texts).toEqual(["≈ 64 km", "≈ 40 mi"]);
    for (const id of ["hundreds", "missing"])
      expect(svg.querySelector(`[data-claims="${id}"] [fill^='url(']`)).not.toBeNull();
  });

  test("says of a cell that no row is for it", async () => {
    const svg = await heatmapTable(shores, over).draw(chartFrame());
    expect(textsOf(svg).filter(text => text === "·")).toHaveLength(2);
    expect(svg.textContent).toContain("no row for this cell");
  });

  test("lets columns go on below where they do not fit side by side", async () => {
    const blocks = async (width: number) => {
      const svg = await heatmapTable(shores, over).draw(chartFrame(width));
      return textsOf(svg).filter(text => text === "North shore").length;
    };
    expect(await blocks(960)).toBe(1);
    expect(await blocks(320)).toBeGreaterThan(1);
  });

  test("makes grounds stronger the larger the value, and all alike where values are", async () => {
    const strengths = async (...values: number[]) => {
      const rows = values.map((value, index) => row(index, value));
      const svg = await heatmapTable(rows, ducks).draw(chartFrame());
      const grounds = svg.querySelectorAll(".mark [fill='var(--ink-stated)']");
      return [...grounds].map(ground => Number(ground.getAttribute("fill-opacity")));
    };
    const [small = 0, middle = 0, large = 0] = await strengths(-1, 5, 9);
    expect([small < middle, middle < large, large]).toEqual([true, true, strongest]);
    expect(new Set(await strengths(4, 4, 4)).size).toBe(1);
  });

  test.each([0, 1])("keeps text readable on the strongest ground, in light and in dark: %i", scheme => {
    const css = readFileSync(`${import.meta.dirname}/../src/publish/look/ink.css`, "utf8");
    const value = (name: string) =>
      new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`, "u").exec(css)?.[scheme + 1] ?? "";
    const channels = (hex: string) => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16));
    const paper = channels(value("paper"));
    // Browsers blend the stored values, not the light that they stand for.
    const blended = channels(value("ink-stated")).map((over, index) =>
      Math.round(over * strongest + (paper[index] ?? 0) * (1 - strongest))
    );
    const ground = `#${blended.map(channel => channel.toString(16).padStart(2, "0")).join("")}`;
    expect(contrast(linearRgb(ground), linearRgb(value("ink")))).toBeGreaterThanOrEqual(4.5);
  });

  test("refuses two rows for a cell, and rows whose channels are not told", () => {
    const two = [row(0, 1, {name: "x"}), row(1, 2, {name: "x"})];
    expect(() => heatmapTable(two, ducks).table("en")).toThrow("two rows of x, a");
    expect(() => heatmapTable(shores, {y: "shore", value: "ducks"}).table("en")).toThrow("needs x");
    expect(() => heatmapTable(shores, {x: "year", value: "ducks"}).table("en")).toThrow("needs y");
    expect(() => heatmapTable(shores, {x: "year", y: "shore"}).table("en")).toThrow("needs value");
  });
});
