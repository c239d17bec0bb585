import {describe, expect, test} from "vitest";
import {heavyFigures} from "./heavyFigures.ts";

const figure = (id: string, drawn: string, note = "") =>
  `<figure id="${id}" class="figure"><div class="drawings">${drawn}</div><p>${note}</p></figure>`;
const warnings = (...html: readonly string[]) =>
  heavyFigures(
    "lake",
    html.map((each, id) => ({id, html: each, verdict: {kind: "static"}}))
  );

describe("heavyFigures", () => {
  test("names story, figure and weight, and says what to do", () => {
    expect(warnings("<p>1</p>", figure("depths", "x".repeat(61_234)))).toEqual([
      'lake: the drawings of the figure "depths" weigh 61 kB, which every reader loads: above 60 kB, draw fewer rows, group them, or take a chart that needs no mark for each'
    ]);
  });

  test("weighs bytes, not characters", () => {
    expect(warnings(figure("depths", "ж".repeat(31_000)))).toHaveLength(1);
  });

  test("tells of each figure in a cell", () => {
    const heavy = "x".repeat(70_000);
    expect(warnings(`<div>${figure("a", heavy)}${figure("b", "x")}${figure("c", heavy)}</div>`)).toHaveLength(
      2
    );
  });

  test.each([
    ["nothing", ""],
    ["a light figure", figure("depths", "x".repeat(50_000))],
    ["a light figure with much beside its drawings", figure("depths", "x", "y".repeat(90_000))],
    ["what is no figure", "x".repeat(90_000)]
  ])("says nothing of %s", (_, html) => expect(warnings(html)).toEqual([]));
});
