import {describe, expect, test} from "vitest";
import {chartFrame} from "../test/chartFrame.ts";
import {chartProblems, textBoxes} from "../test/chartInvariants.ts";
import {hedgedClaims} from "../test/chartRows.ts";
import {claim, quantity} from "../test/claimFixtures.ts";
import {testOddForm} from "../test/oddForm.ts";
import {pictured} from "../test/pictured.ts";
import {testPictures} from "../test/testPictures.ts";
import {divergingBar} from "./diverging-bar.ts";

const ducks = {x: "value", y: "name"};

describe("divergingBar", () => {
  testPictures("diverging-bar");

  testOddForm({
    ofRows: rows => divergingBar(rows, {...ducks, sides: ["fewer ducks", "more ducks"]}),
    ofClaims: rows => divergingBar(rows)
  });

  test("draws claims of each hedge above zero, and sides that do not fit side by side", async () => {
    const sides = [
      "fewer ducks than in spring, as far as the wardens know",
      "more ducks, or so they say"
    ] as const;
    for (const chart of [divergingBar(hedgedClaims), divergingBar(hedgedClaims, {sides})])
      for (const width of [320, 640])
        expect(chartProblems(await chart.draw(chartFrame(width)), chart.table("en"))).toEqual([]);
  });

  test("tells sides apart by pattern beside hue, and says how many are on each", async () => {
    const chart = pictured["diverging-bar"];
    const svg = (await chart.draw(chartFrame())) as SVGSVGElement;
    const fills = [...svg.querySelectorAll(".mark")].map(mark =>
      mark.querySelector("[fill^='var(--ink-series'], [fill^='url(']")?.getAttribute("fill")
    );
    expect(fills.slice(0, 2)).toEqual(["var(--ink-series-1)", "url(#test-series-2)"]);
    expect(chart.describe("en")).toContain("2 fewer ducks, 2 more ducks");
    const texts = textBoxes(svg).map(({text}) => text);
    expect(texts).toEqual(expect.arrayContaining(["← fewer ducks", "more ducks →"]));
  });

  test.each(["at_least", "at_most", "nearly", "more_than"] as const)("refuses %s below zero", hedge => {
    const rows = [claim("a"), claim("b", {quantity: quantity({hedge, value: -5})})];
    expect(() => divergingBar(rows).table("en")).toThrow("below zero: draw dot-range");
  });
});
