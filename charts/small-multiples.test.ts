import {describe, expect, test} from "vitest";
import {chartFrame} from "../test/chartFrame.ts";
import {chartProblems, textBoxes} from "../test/chartInvariants.ts";
import {claimsByHedge} from "../test/chartRows.ts";
import {testOddForm} from "../test/oddForm.ts";
import {row} from "../test/oddRows.ts";
import {shores} from "../test/shoreRows.ts";
import {testPictures} from "../test/testPictures.ts";
import {smallMultiples} from "./small-multiples.ts";

const ducks = {x: "when", y: "value", series: "part"};
const over = {x: "year", y: "ducks", series: "shore", title: "Ducks counted"};
/** The lines of other panels, faint. */
const behind = (svg: SVGSVGElement) => svg.querySelectorAll("path[stroke-opacity]");

describe("smallMultiples", () => {
  testPictures("small-multiples");

  testOddForm({
    ofRows: rows => smallMultiples(rows, ducks),
    ofClaims: rows => smallMultiples(rows, {x: () => "2001", series: "id"})
  });

  test("draws claims of each hedge, a panel for each speaker", async () => {
    const chart = smallMultiples(claimsByHedge);
    for (const width of [320, 640])
      expect(chartProblems(await chart.draw(chartFrame(width)), chart.table("en"))).toEqual([]);
    const titles = textBoxes(await chart.draw(chartFrame())).map(({text}) => text);
    expect(titles).toEqual(expect.arrayContaining(claimsByHedge.map(({speaker}) => speaker.name)));
  });

  test("draws two hundred panels, without the lines of the others", async () => {
    const rows = Array.from({length: 400}, (_, index) => row(index % 2, index, {part: `No. ${index >> 1}`}));
    const chart = smallMultiples(rows, ducks);
    const svg = await chart.draw(chartFrame());
    expect(chartProblems(svg, chart.table("en"))).toEqual([]);
    expect(behind(svg)).toHaveLength(0);
  });

  test("shows the lines of the others faintly, unless told not to", async () => {
    expect(behind(await smallMultiples(shores, over).draw(chartFrame()))).toHaveLength(6);
    const alone = await smallMultiples(shores, {...over, context: false}).draw(chartFrame());
    expect(behind(alone)).toHaveLength(0);
  });

  test("draws all panels on one scale", async () => {
    const rows = ["a", "b"].flatMap(part => [0, 1].map(index => row(index, part === "a" ? 8 : 4, {part})));
    const svg = await smallMultiples(rows, ducks).draw(chartFrame());
    const [eight = 0, four = 0] = [...svg.querySelectorAll("path[stroke-linecap]")].map(line =>
      Number(/,([\d.]+)/u.exec(line.getAttribute("d") ?? "")?.[1])
    );
    const axes = [...svg.querySelectorAll("line[stroke='var(--ink-quiet)']")];
    const zero = Math.max(...axes.map(line => Number(line.getAttribute("y1"))));
    expect(zero - eight).toBeCloseTo(2 * (zero - four), 0);
  });
});
