import {describe, expect, test} from "vitest";
import type {Claim} from "../src/claims/index.ts";
import {chartFrame} from "../test/chartFrame.ts";
import {chartProblems, textBoxes} from "../test/chartInvariants.ts";
import {hedgedClaims} from "../test/chartRows.ts";
import {claim, quantity, source, speaker} from "../test/claimFixtures.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {oddClaims, refusedClaims} from "../test/oddClaims.ts";
import {type ClaimLadderOptions, claimLadder} from "./claim-ladder.ts";

const draw = (rows: readonly Claim[], options: ClaimLadderOptions = {}, width = 640) =>
  claimLadder(rows, options).draw(chartFrame(width)) as SVGSVGElement;
const idsOf = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll(".mark")].map(mark => mark.getAttribute("data-claims"));
const textsOf = (svg: SVGSVGElement) => textBoxes(svg).map(({text}) => text);

const paper = speaker("paper", "the paper");
const wordings = [
  claim("shore"),
  claim("width", {speaker: paper, quantity: quantity({hedge: "exactly", value: 12, unit: "km"})}),
  claim("shore-km", {speaker: paper, sameAs: "shore", quantity: quantity({value: 65, unit: "km", step: 1})})
];
const measures = [claim("a"), claim("b", {measure: "shore-road"}), claim("c", {speaker: paper})];

describe("claimLadder", () => {
  test.for([960, 640, 320])(
    "draws each hedge and joins the wordings of a measurement, as in its picture, at %i pixels",
    async width => {
      const rows = [
        ...hedgedClaims,
        claim("about-km", {sameAs: "about", quantity: quantity({value: 65, unit: "km"})})
      ];
      const svg = draw(rows, {}, width);
      expect(chartProblems(svg, claimLadder(rows).table("en"))).toEqual([]);
      await expect(normaliseSvg(svg)).toMatchFileSnapshot(`__snapshots__/claim-ladder-${width}.svg`);
    }
  );

  test.for(oddClaims)("draws what is odd but true: %s", ([, rows]) => {
    for (const group of ["measurement", "speaker", "measure"] as const)
      for (const width of [240, 320, 640]) {
        const chart = claimLadder(rows, {group, sort: "value"});
        expect(chartProblems(chart.draw(chartFrame(width)) as SVGSVGElement, chart.table("en"))).toEqual([]);
        expect(chart.describe("en")).toMatch(/\S/u);
      }
  });

  test("draws two thousand claims", () => {
    const rows = Array.from({length: 2000}, (_, index) =>
      claim(`c${index}`, {quantity: quantity({value: index})})
    );
    expect(draw(rows).querySelectorAll(".mark")).toHaveLength(2000);
  });

  test("draws negative figures left of zero", () => {
    const rows = [claim("a", {quantity: quantity({value: -20})}), claim("b")];
    expect(chartProblems(draw(rows), claimLadder(rows).table("en"))).toEqual([]);
  });

  test.for(refusedClaims)("stops at what cannot be true: %s", ([, rows, message]) => {
    expect(() => draw(rows)).toThrow(message);
    expect(() => claimLadder(rows).describe("en")).toThrow(message);
    expect(() => claimLadder(rows).table("en")).toThrow(message);
  });

  test("does not change its rows", () => {
    const rows = Object.freeze([...wordings]);
    draw(rows, {sort: "value", group: "speaker"});
    expect(rows).toEqual(wordings);
  });

  test("brings the wordings of a measurement together and says that they are one", () => {
    const svg = draw(wordings);
    expect(idsOf(svg)).toEqual(["shore", "shore-km", "width"]);
    expect(textsOf(svg)).toContain("One measurement in 2 wordings");
    expect(claimLadder(wordings).describe("en")).toContain("2 of these are wordings of one measurement");
    expect(
      claimLadder(wordings)
        .table("en")
        .rows.map(({cells}) => cells.at(-1))
    ).toEqual(["one in 2 wordings", "one in 2 wordings", "its own"]);
  });

  test("joins wordings whose canonical claim is not among the rows", () => {
    const rows = ["a", "b"].map(id => claim(id, {sameAs: "elsewhere"}));
    expect(textsOf(draw(rows))).toContain("One measurement in 2 wordings");
  });

  test("has neither bracket nor column of measurements where each claim is its own", () => {
    const rows = [claim("a"), claim("b")];
    expect(textsOf(draw(rows)).join(" ")).not.toContain("wordings");
    expect(
      claimLadder(rows)
        .table("en")
        .columns.map(({name}) => name)
    ).not.toContain("measurement");
  });

  test("brings a speaker's claims together under the name said once, and explains the line across", () => {
    const svg = draw(wordings, {group: "speaker"});
    expect(idsOf(svg)).toEqual(["shore", "width", "shore-km"]);
    expect(textsOf(svg).filter(text => text === "The paper")).toHaveLength(1);
    expect(textsOf(svg).join(" ")).toContain("joined by a line");
  });

  test("gives each measure a panel with an axis of its own where grouped by measure", () => {
    expect(() => draw(measures)).toThrow('"length" and "shore-road"');
    const svg = draw(measures, {group: "measure"});
    expect(idsOf(svg)).toEqual(["a", "c", "b"]);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(["Length", "Shore road"]));
    expect(svg.querySelectorAll(".axis.in-km")).toHaveLength(2);
  });

  test("sorts by value or by the day it was said, what is missing last", () => {
    const rows = [
      claim("missing", {quantity: quantity({value: null}), saidOn: null}),
      claim("long", {quantity: quantity({value: 50, unit: "mi"}), saidOn: "2020-05-01"}),
      claim("short", {quantity: quantity({value: 60, unit: "km"}), saidOn: "2020-05-03"})
    ];
    expect(idsOf(draw(rows))).toEqual(["missing", "long", "short"]);
    expect(idsOf(draw(rows, {sort: "value"}))).toEqual(["short", "long", "missing"]);
    expect(idsOf(draw(rows, {sort: "said"}))).toEqual(["long", "short", "missing"]);
  });

  test("puts one length in two units at one place, and prints it in both of the reader's units", () => {
    const rows = [
      claim("mi", {quantity: quantity({hedge: "exactly", value: 100})}),
      claim("km", {quantity: quantity({hedge: "exactly", value: 160.9344, unit: "km"})})
    ];
    const svg = draw(rows);
    const [first, second] = [...svg.querySelectorAll(".mark circle")].map(dot => dot.getAttribute("cx"));
    expect(first).toBe(second);
    expect(svg.querySelectorAll(".mark text.in-km")).toHaveLength(2);
    expect(svg.querySelectorAll(".mark text.in-mi")).toHaveLength(2);
  });

  test("starts at zero unless told", () => {
    const rows = [
      claim("a", {quantity: quantity({value: 60, unit: "km"})}),
      claim("b", {quantity: quantity({value: 62, unit: "km"})})
    ];
    const firstTick = (svg: SVGSVGElement) => svg.querySelector(".axis.in-km text")?.textContent;
    expect(firstTick(draw(rows))).toBe("0");
    expect(firstTick(draw(rows, {zero: false}))).not.toBe("0");
  });

  test("heads rows with another label where told, and still names the speaker", () => {
    const svg = draw([claim("a")], {label: () => "the shore"});
    expect(textsOf(svg)).toContain("The shore");
    expect(svg.querySelector(".mark")?.getAttribute("aria-label")).toBe(
      "The shore: about 40 miles (about 64 km), The ranger, The lake gazette of 2 May 2020"
    );
  });

  test("names the document of a row only where rows have several", () => {
    const other = {...source, id: "other", label: "The other paper"};
    expect(textsOf(draw([claim("a"), claim("b")])).join(" ")).not.toContain("gazette");
    expect(textsOf(draw([claim("a"), claim("b", {source: other})])).join(" ")).toContain("The other paper");
  });

  test("says all of a few claims, and of many the extremes and how many are missing", () => {
    expect(claimLadder([claim("a")]).describe("en")).toBe(
      "1 claim of length by 1 speaker, a row each on one scale. The ranger: about 40 miles (about 64 km), The lake gazette of 2 May 2020."
    );
    const said = claimLadder(hedgedClaims).describe("en");
    expect(said).toContain("The lowest figure: The ranger: 17 miles");
    expect(said).toContain("1 claim without a figure.");
    expect(claimLadder([]).describe("en")).toBe("No rows to show.");
  });
});
