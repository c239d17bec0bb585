import {describe, expect, test} from "vitest";
import type {Claim} from "../src/claims/index.ts";
import type {Reference} from "../src/figure/index.ts";
import {chartFrame} from "../test/chartFrame.ts";
import {hedgedClaims} from "../test/chartRows.ts";
import {claim, quantity} from "../test/claimFixtures.ts";
import {expectDrawn, expectRefused} from "../test/expectDrawn.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {oddClaims, refusedClaims} from "../test/oddClaims.ts";
import {type LogLadderOptions, logLadder} from "./log-ladder.ts";

const references: readonly Reference[] = [
  {id: "mile", name: "International mile", value: 1.609344, unit: "km", method: "definition", origin: "1959"},
  {
    id: "sea",
    name: "Around the sea",
    value: 1930,
    unit: "km",
    method: "length of the shore line",
    origin: "shore.json"
  },
  {
    id: "hectare",
    name: "Hectare",
    value: 1,
    unit: "ha",
    method: "definition",
    origin: "a square of a hundred metres a side"
  }
];
const draw = (rows: readonly Claim[], options: LogLadderOptions = {}, width = 640) =>
  logLadder(rows, options).draw(chartFrame(width)) as SVGSVGElement;
const heads = (rows: readonly Claim[], options: LogLadderOptions = {}) =>
  logLadder(rows, options)
    .table("en")
    .rows.map(({cells}) => cells[0]);
const km = (id: string, value: number) =>
  claim(id, {quantity: quantity({value, unit: "km", hedge: "exactly"})});
const ticksOf = (svg: SVGSVGElement, unit: "km" | "mi") =>
  [...svg.querySelectorAll(`.axis.in-${unit} text`)].map(text => text.textContent ?? "");

describe("logLadder", () => {
  test.for([640, 320])(
    "draws each hedge beside what is known, as in its picture, at %i pixels",
    async width => {
      await expectDrawn(logLadder(hedgedClaims, {references}), [width]);
      await expect(normaliseSvg(draw(hedgedClaims, {references}, width))).toMatchFileSnapshot(
        `__snapshots__/log-ladder-${width}.svg`
      );
    }
  );

  test.for(oddClaims)("draws what is odd but above zero: %s", async ([title, rows]) => {
    if (/zero|whole scale|many rows/u.test(title))
      return expectRefused(logLadder(rows), "which no log axis has");
    return expectDrawn(logLadder(rows, {references}));
  });

  test.for(refusedClaims.filter(([title]) => title !== "different measures"))(
    "stops at what cannot be true: %s",
    ([, rows, message]) => expectRefused(logLadder(rows), message)
  );

  test("stops at negative figures", () => {
    expectRefused(logLadder([km("a", -3)]), '"Shore" is -3, which no log axis has');
  });

  test("gives each power of ten the same room", () => {
    const rows = [km("a", 1), km("b", 10), km("c", 100)];
    const [a = 0, b = 0, c = 0] = [...draw(rows).querySelectorAll(".mark circle")].map(dot =>
      Number(dot.getAttribute("cx"))
    );
    expect(b - a).toBeCloseTo(c - b, 1);
    expect(b - a).toBeGreaterThan(100);
  });

  test("has rungs at powers of ten, in either of the reader's units, two at least", () => {
    const svg = draw([km("a", 12), km("b", 13)]);
    expect(ticksOf(svg, "km")).toEqual(["10", "100", "1,000 km"]);
    expect(ticksOf(svg, "mi")).toEqual(["10", "100 miles"]);
  });

  test("writes powers that no one reads as digits as powers", () => {
    const svg = draw([km("a", 1e-9), km("b", 1e12)]);
    expect(ticksOf(svg, "km").at(-1)).toBe("10¹² km");
    expect(ticksOf(svg, "km").join(" ")).toContain("10⁻");
    expect(ticksOf(svg, "km")).not.toContain("0");
  });

  test("lets claims measure different things, and then says of each what it measures", () => {
    const rows = [claim("a"), claim("b", {measure: "shore-road"})];
    expect(draw(rows).textContent).toContain("Shore road, The ranger");
    expect(draw(rows).querySelector(".mark")?.getAttribute("aria-label")).toContain(", length");
    expect(draw([claim("a")]).textContent).not.toContain("Length, The ranger");
  });

  test("sorts from the least to the greatest, references among claims, or leaves them as given", () => {
    const rows = [km("big", 500), km("small", 3)];
    const label = ({id}: Claim) => id;
    expect(heads(rows, {references, label})).toEqual([
      "International mile",
      "Small",
      "Big",
      "Around the sea"
    ]);
    expect(heads(rows, {references, label, sort: "given"})).toEqual([
      "Big",
      "Small",
      "International mile",
      "Around the sea"
    ]);
  });

  test("takes those references that are of the claims' dimension, and stands on them alone", () => {
    expect(heads([claim("a", {quantity: quantity({unit: "km2"})})], {references})).toEqual([
      "Hectare",
      "Shore"
    ]);
    expect(heads([], {references})).toEqual(["International mile", "Around the sea"]);
    expect(heads([claim("a")], {own: {label: "My walk", value: 2, unit: "km"}})).toEqual([
      "My walk (yours)",
      "Shore"
    ]);
    expect(() => heads([], {own: {label: "My walk", value: 0, unit: "km"}})).toThrow('"My walk" is 0');
  });

  test("draws two thousand claims", () => {
    const rows = Array.from({length: 2000}, (_, index) => km(`c${index}`, index + 1));
    expect(draw(rows).querySelectorAll(".mark")).toHaveLength(2000);
    expect(logLadder(rows).describe("en").length).toBeLessThan(500);
  });
});
