import {describe, expect, test} from "vitest";
import type {Claim} from "../src/claims/index.ts";
import {chartFrame} from "../test/chartFrame.ts";
import {chartProblems, textBoxes} from "../test/chartInvariants.ts";
import {claim, quantity} from "../test/claimFixtures.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {oddClaims, refusedClaims} from "../test/oddClaims.ts";
import {distances, measured, measuredKm, stripPlaces} from "../test/stripRows.ts";
import {type DistanceStripOptions, distanceStrip} from "./distance-strip.ts";

const options = {reference: "the shore", measured, places: stripPlaces};
const draw = (rows: readonly Claim[], given: DistanceStripOptions = {}, width = 640) =>
  distanceStrip(rows, given).draw(chartFrame(width)) as SVGSVGElement;
const textsOf = (svg: SVGSVGElement) => textBoxes(svg).map(({text}) => text);
const markOf = (svg: SVGSVGElement, id: string) => svg.querySelector(`[data-claims="${id}"]`);

describe("distanceStrip", () => {
  test.for([960, 640, 320])(
    "draws what is stated over what is measured, as in its picture, at %i pixels",
    async width => {
      const chart = distanceStrip(distances, options);
      const svg = chart.draw(chartFrame(width)) as SVGSVGElement;
      expect(chartProblems(svg, chart.table("en"))).toEqual([]);
      await expect(normaliseSvg(svg)).toMatchFileSnapshot(`__snapshots__/distance-strip-${width}.svg`);
    }
  );

  test.for(oddClaims)("draws what is odd but true: %s", ([, rows]) => {
    const every = new Map(rows.map(({id}, index) => [id, measuredKm(index * 3.3, "straight")]));
    for (const given of [{}, {reference: "the lake", measured: every}])
      for (const width of [240, 320, 640]) {
        const chart = distanceStrip(rows, given);
        expect(chartProblems(chart.draw(chartFrame(width)) as SVGSVGElement, chart.table("en"))).toEqual([]);
        expect(chart.describe("en")).toMatch(/\S/u);
      }
  });

  test.for([
    ...refusedClaims,
    ["negative", [claim("a", {quantity: quantity({value: -3})})], '"a" has the distance -3'],
    [
      "no lengths",
      [claim("a", {quantity: quantity({unit: "person"})})],
      'claim "a" is in person, which is no length'
    ]
  ] as const)("stops at what cannot be true: %s", ([, rows, message]) => {
    expect(() => draw(rows)).toThrow(message);
    expect(() => distanceStrip(rows).describe("en")).toThrow(message);
    expect(() => distanceStrip(rows).table("en")).toThrow(message);
  });

  test.for([Number.NaN, -1])("stops at a measured distance of %s", km => {
    expect(() => draw([claim("a")], {measured: new Map([["a", measuredKm(km, "by hand")]])})).toThrow(
      `"a" has the distance ${km}`
    );
  });

  test("stops at distances to different places, unless told what they have in common", () => {
    const rows = [claim("a", {topic: {to_place: "lake"}}), claim("b", {topic: {to_place: "sea"}})];
    expect(() => draw(rows)).toThrow('different places, "lake" and "sea"');
    expect(textsOf(draw(rows, {reference: "the water"}))).toContain("Distance from the water");
  });

  test("names a mark by place, figure in both units, speaker, document, and what was measured", () => {
    const svg = draw(distances, options);
    expect(markOf(svg, "old-mill")?.getAttribute("aria-label")).toBe(
      "Old mill: about 8 miles (about 13 km), the miller, The lake gazette of 2 May 2020; measured about 11 km (about 7 miles), from the mill wheel, straight"
    );
    expect(markOf(svg, "new-mill")?.getAttribute("aria-label")).not.toContain("measured");
    expect(markOf(svg, "island")?.getAttribute("aria-label")).toContain("Island: not stated");
  });

  test("takes a place's name from its label, from the places, else from its id, else from what the claim is about", () => {
    expect(textsOf(draw(distances, {label: ({id}) => `at ${id}`}))).toContain("At ferry");
    expect(textsOf(draw(distances, options))).toContain("The lookout on the hill");
    expect(textsOf(draw(distances))).toContain("Old mill");
    expect(textsOf(draw([claim("a")]))).toContain("Shore");
  });

  test("joins a stated distance to its measured one, each in its own colour, and names the two lines", () => {
    const svg = draw(distances, options);
    const colours = [...(markOf(svg, "lookout")?.querySelectorAll("circle") ?? [])].map(dot =>
      dot.getAttribute("stroke")
    );
    expect(colours.sort()).toEqual(["var(--ink-measured)", "var(--ink-stated)"]);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(["stated", "measured"]));
    expect(textsOf(draw(distances))).not.toContain("measured");
  });

  test("gives each place a row where labels have no room over one line, where they are many, or where one is an order of magnitude", () => {
    const hundreds = claim("hills", {
      quantity: quantity({hedge: "order_of", value: null, step: 100, unit: "km"}),
      measure: "distance_to_shore"
    });
    const many = Array.from({length: 25}, (_, index) =>
      claim(`c${index}`, {quantity: quantity({value: 40 * index})})
    );
    const dotsOn = (svg: SVGSVGElement) =>
      new Set(
        [...svg.querySelectorAll("circle[stroke='var(--ink-stated)']")].map(dot => dot.getAttribute("cy"))
      ).size;
    expect(dotsOn(draw(distances, options, 640))).toBe(1);
    expect(dotsOn(draw(distances, options, 320))).toBeGreaterThan(1);
    expect(dotsOn(draw([...distances, hundreds], {}, 960))).toBeGreaterThan(1);
    expect(dotsOn(draw(many, {}, 960))).toBe(25);
    expect(textsOf(draw(distances, options, 320)).join(" ")).toContain("measured about 11 km");
  });

  test("draws two thousand places", () => {
    const rows = Array.from({length: 2000}, (_, index) =>
      claim(`c${index}`, {quantity: quantity({value: index})})
    );
    expect(draw(rows).querySelectorAll(".mark")).toHaveLength(2000);
  });

  test("lists under the axis what states no distance", () => {
    const svg = draw(distances, options);
    const [box] = textBoxes(svg).filter(({text}) => text === "Island: not stated");
    const axis = textBoxes(svg).find(({text}) => text === "Distance from the shore");
    expect(box?.top).toBeGreaterThan(axis?.bottom ?? Number.POSITIVE_INFINITY);
  });

  test("has a table with the measured beside the stated, and without it where nothing was measured", () => {
    const table = distanceStrip(distances, options).table("en");
    expect(table.columns.map(({name}) => name)).toContain("measured");
    expect(table.rows[0]?.cells.slice(0, 4)).toEqual([
      "Old mill",
      "about 8 miles (about 13 km)",
      "about 11 km (about 7 miles)",
      "from the mill wheel, straight"
    ]);
    expect(table.rows[1]?.cells[2]).toBe("not measured");
    expect(
      distanceStrip(distances)
        .table("en")
        .columns.map(({name}) => name)
    ).not.toContain("measured");
  });

  test("says each of a few places, and of many the nearest and the farthest", () => {
    const few = distanceStrip(distances, options).describe("en");
    expect(few).toMatch(
      /^Distance from the shore: 7 places along one line from zero\. Old mill: about 8 miles/u
    );
    const many = distanceStrip([
      ...distances,
      ...distances.map(row => ({...row, id: `${row.id}-2`}))
    ]).describe("en");
    expect(many).toContain("Nearest: Old mill");
    expect(many).toContain("Farthest: Lookout");
    expect(many).toContain("2 without a stated distance.");
    expect(distanceStrip([]).describe("en")).toBe("No rows to show.");
  });
});
