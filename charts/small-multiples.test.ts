import {describe, expect, test} from "vitest";
import {chartFrame} from "../test/chartFrame.ts";
import {chartProblems, textBoxes} from "../test/chartInvariants.ts";
import {claimsByHedge} from "../test/chartRows.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {testOddForm} from "../test/oddForm.ts";
import {row} from "../test/oddRows.ts";
import {shores} from "../test/shoreRows.ts";
import {smallMultiples} from "./small-multiples.ts";

const ducks = {x: "when", y: "value", series: "part"};
const over = {x: "year", y: "ducks", series: "shore", title: "Ducks counted"};
/** The lines of other panels, faint. */
const context = (svg: SVGSVGElement) => svg.querySelectorAll("path[stroke-opacity]");

describe("smallMultiples", () => {
  test.each([960, 640, 320])("draws a panel for each series as in its picture, at %i pixels", async width => {
    const chart = smallMultiples(shores, over);
    const svg = await chart.draw(chartFrame(width));
    expect(chartProblems(svg, chart.table("en"))).toEqual([]);
    await expect(normaliseSvg(svg)).toMatchFileSnapshot(`__snapshots__/small-multiples-${width}.svg`);
  });

  testOddForm({
    ofRows: rows => smallMultiples(rows, ducks),
    ofClaims: rows => smallMultiples(rows, {x: () => "2001", series: ({id}: {id: string}) => id})
  });

  test("draws claims of each hedge, a panel for each speaker", async () => {
    const chart = smallMultiples(claimsByHedge);
    for (const width of [320, 640])
      expect(chartProblems(await chart.draw(chartFrame(width)), chart.table("en"))).toEqual([]);
    const titles = textBoxes(await chart.draw(chartFrame())).map(({text}) => text);
    expect(titles).toEqual(expect.arrayContaining(claimsByHedge.map(({speaker}) => speaker.name)));
  });

  test("draws two hundred panels, without the lines of the others", async () => {
    const rows = Array.from({length: 400}, (_, index) =>
      row(index % 2, index, {part: `Series ${index >> 1}`})
    );
    const chart = smallMultiples(rows, ducks);
    const svg = await chart.draw(chartFrame());
    expect(chartProblems(svg, chart.table("en"))).toEqual([]);
    expect(context(svg)).toHaveLength(0);
  });

  test("shows the lines of the others faintly, unless told not to", async () => {
    const drawn = (context?: boolean) =>
      smallMultiples(shores, {...over, ...(context === undefined ? {} : {context})}).draw(chartFrame());
    expect(context(await drawn())).toHaveLength(6);
    expect(context(await drawn(false))).toHaveLength(0);
  });

  test("draws all panels on one scale", async () => {
    const rows = ["a", "b"].flatMap(part => [0, 1].map(index => row(index, part === "a" ? 8 : 4, {part})));
    const svg = await smallMultiples(rows, ducks).draw(chartFrame());
    const levels = [...svg.querySelectorAll("path[stroke-linecap]")].map(line =>
      Number(/,([\d.]+)/u.exec(line.getAttribute("d") ?? "")?.[1])
    );
    const [eight = 0, four = 0] = levels;
    const zero = Math.max(
      ...[...svg.querySelectorAll("line[stroke='var(--ink-quiet)']")].map(line =>
        Number(line.getAttribute("y1"))
      )
    );
    expect(zero - eight).toBeCloseTo(2 * (zero - four), 0);
  });
});
