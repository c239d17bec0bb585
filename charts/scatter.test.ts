import {describe, expect, test} from "vitest";
import {chartFrame} from "../test/chartFrame.ts";
import {textBoxes} from "../test/chartInvariants.ts";
import {claim, quantity} from "../test/claimFixtures.ts";
import {testOddForm} from "../test/oddForm.ts";
import {row} from "../test/oddRows.ts";
import {pairs, pictured} from "../test/pictured.ts";
import {shores} from "../test/shoreRows.ts";
import {testPictures} from "../test/testPictures.ts";
import {type ScatterOptions, scatter} from "./scatter.ts";

const ducks = {x: "value", y: "value", label: "name"};
const paired: ScatterOptions = {x: "first", y: "second", xTitle: "Length", yTitle: "Width"};
const drawn = async () => (await pictured.scatter.draw(chartFrame())) as SVGSVGElement;
const textsOf = (svg: SVGSVGElement) => textBoxes(svg).map(({text}) => text);

describe("scatter", () => {
  testPictures("scatter", "scatter-claims");

  testOddForm({
    ofRows: rows => scatter(rows, ducks),
    ofClaims: rows =>
      scatter(
        rows.map(of => ({of})),
        {x: "of", y: () => 1}
      )
  });

  test("gives a pair of claims both of them, and says who says so", async () => {
    const [mark] = (await scatter(pairs.slice(0, 1), paired).draw(chartFrame())).querySelectorAll(".mark");
    expect(mark?.getAttribute("data-claims")).toBe("about-a about-b");
    expect(mark?.getAttribute("aria-label")).toBe(
      "Row 1: Length about 40 miles (about 64 km), Width 20 to 30 miles (32 to 49 km), The ranger, the mayor"
    );
  });

  test("hatches a row that lacks a value, level with the other, and says which", async () => {
    const rows = [
      {name: "a", across: 1, up: 1},
      {name: "b", across: 3, up: null},
      {name: "c", across: null, up: null}
    ];
    const svg = await scatter(rows, {x: "across", y: "up", label: "name"}).draw(chartFrame());
    expect(svg.textContent).toContain("Hatched, up not stated: b.");
    expect(svg.textContent).toContain("Hatched, across not stated: c.");
    expect(svg.querySelectorAll(".mark")).toHaveLength(3);
  });

  test("draws no point where one of the two values is a range without a best one", async () => {
    const range = quantity({hedge: "between", value: null, low: 20, high: 30});
    const rows = [{first: claim("a"), second: claim("b", {quantity: range})}];
    const svg = await scatter(rows, {x: "first", y: "second"}).draw(chartFrame());
    expect(svg.querySelectorAll(".mark path:not([fill-opacity='0'])")).toHaveLength(0);
    expect(svg.querySelectorAll(".mark line")).toHaveLength(3);
  });

  test("tells series apart by shape, with a key", async () => {
    const svg = await drawn();
    for (const shore of new Set(shores.map(({shore}) => shore))) expect(textsOf(svg)).toContain(shore);
    const points = svg.querySelectorAll(".mark path[fill^='var(--ink-series']");
    expect(new Set([...points].map(path => path.getAttribute("d"))).size).toBe(3);
  });

  test("names rows as asked and refuses to name one that is not there", async () => {
    expect(textsOf(await drawn())).toContain("North shore, 2017");
    const chart = scatter(shores, {x: "year", y: "ducks", label: "shore", named: ["Atlantis"]});
    await expect(async () => chart.draw(chartFrame())).rejects.toThrow('"Atlantis"');
  });

  test("refuses two measures on one axis, rows whose channels are not told, and too many series", async () => {
    const mixed = [{a: claim("a")}, {a: claim("b", {measure: "width"})}];
    expect(() => scatter(mixed, {x: "a", y: () => 1}).table("en")).toThrow('"length" and "width"');
    expect(() => scatter(shores, {x: "ducks"}).table("en")).toThrow("needs y");
    const many = Array.from({length: 13}, (_, index) => row(index, index, {part: `p${index}`}));
    const chart = scatter(many, {...ducks, series: "part"});
    await expect(async () => chart.draw(chartFrame())).rejects.toThrow("13 series");
  });
});
