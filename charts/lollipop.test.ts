import {describe, expect, test} from "vitest";
import {chartFrame} from "../test/chartFrame.ts";
import {hedgedClaims} from "../test/chartRows.ts";
import {testOddForm} from "../test/oddForm.ts";
import {row} from "../test/oddRows.ts";
import {testPictures} from "../test/testPictures.ts";
import {lollipop} from "./lollipop.ts";

const ducks = {x: "value", y: "name"};
/** Where the first line of a claim begins, across: its stem, if it has one. */
const start = (svg: SVGSVGElement, id: string) =>
  svg.querySelector(`[data-claims="${id}"] line`)?.getAttribute("transform")?.split(",")[0];

describe("lollipop", () => {
  testPictures("lollipop");

  testOddForm({ofRows: rows => lollipop(rows, ducks), ofClaims: rows => lollipop(rows)});

  test("has no stem up to a limit, for which nothing was vouched", async () => {
    const svg = await lollipop(hedgedClaims).draw(chartFrame());
    const zero = start(svg, "exactly");
    for (const id of ["about", "at-least", "between"]) expect(start(svg, id)).toBe(zero);
    for (const id of ["at-most", "fewer-than"]) expect(start(svg, id)).not.toBe(zero);
  });

  test("sorts the largest first as told, and puts values below zero left of their dots", async () => {
    const rows = [-5, 9, 2].map((value, index) => row(index, value));
    const chart = lollipop(rows, {...ducks, sort: "value"});
    expect(chart.table("en").rows.map(({cells}) => cells[1])).toEqual(["9", "2", "-5"]);
    const anchors = [...(await chart.draw(chartFrame())).querySelectorAll(".mark")].map(mark =>
      [...mark.querySelectorAll("text")].at(-1)?.getAttribute("text-anchor")
    );
    expect(anchors).toEqual(["start", "start", "end"]);
  });
});
