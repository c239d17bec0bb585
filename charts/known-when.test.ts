import {describe, expect, test} from "vitest";
import type {Claim} from "../src/claims/index.ts";
import {chartFrame} from "../test/chartFrame.ts";
import {hedgedClaims} from "../test/chartRows.ts";
import {claim, quantity, speaker} from "../test/claimFixtures.ts";
import {expectDrawn, expectRefused} from "../test/expectDrawn.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {oddClaims, refusedClaims} from "../test/oddClaims.ts";
import {type KnownWhenOptions, knownWhen} from "./known-when.ts";

const told = (id: string, saidOn: string | null, asOf: string | null, changes: Partial<Claim> = {}): Claim =>
  claim(id, {saidOn, asOf, ...changes});

const rows = [
  told("same-day", "2020-05-02", "2020-05-02"),
  told("same-day-too", "2020-05-02", "2020-05-02", {speaker: speaker("mayor", "the mayor")}),
  told("later", "2020-05-06", "2020-05-03/2020-05-05", {quantity: quantity({hedge: "at_least", value: 50})}),
  told("revised", "2020-05-09", "2020-05-05", {inferred: true}),
  told("older", "2020-05-08/2020-05-10", "2020-05-01~"),
  told("open", "2020-05-10", "../2020-05-04"),
  told("unheld", "2020-05-04", null, {measure: "depth"}),
  told("unsaid", null, "2020-05-01", {quantity: quantity({value: null})}),
  told("neither", null, null)
];

const draw = (claims: readonly Claim[], options: KnownWhenOptions = {}, width = 640) =>
  knownWhen(claims, options).draw(chartFrame(width)) as SVGSVGElement;
const idsOf = (claims: readonly Claim[]) =>
  [...draw(claims).querySelectorAll(".mark")].map(mark => mark.getAttribute("data-claims"));
const dot = (svg: SVGSVGElement, id: string) => {
  const circle = svg.querySelector(`[data-claims="${id}"] circle`);
  return {
    x: Number(circle?.getAttribute("cx")),
    y: Number(circle?.getAttribute("cy")),
    fill: circle?.getAttribute("fill")
  };
};

describe("knownWhen", () => {
  test.for([960, 640, 320])(
    "draws two times, spans and missing ones, as in its picture, at %i pixels",
    async width => {
      await expectDrawn(knownWhen(rows), [width]);
      await expect(normaliseSvg(draw(rows, {}, width))).toMatchFileSnapshot(
        `__snapshots__/known-when-${width}.svg`
      );
    }
  );

  test("puts what was said later to the right, and what held later above", () => {
    const svg = draw(rows);
    expect(dot(svg, "same-day").x).toBeLessThan(dot(svg, "later").x);
    expect(dot(svg, "later").x).toBeLessThan(dot(svg, "revised").x);
    expect(dot(svg, "later").y).toBeLessThan(dot(svg, "same-day").y);
    expect(dot(svg, "older").y).toBeGreaterThan(dot(svg, "same-day").y);
  });

  test("keeps a figure that a later one revises", () => {
    expect(idsOf(rows)).toEqual(expect.arrayContaining(["later", "revised"]));
  });

  test("puts claims of the same two days at places of their own", () => {
    const svg = draw(rows);
    expect(dot(svg, "same-day")).not.toEqual(dot(svg, "same-day-too"));
  });

  test("draws worked-out and approximate dates hollow, and a stretch of days as long as it is", () => {
    const svg = draw(rows);
    expect(["same-day", "revised", "older"].map(id => dot(svg, id).fill)).toEqual([
      "var(--ink-stated)",
      "var(--paper)",
      "var(--paper)"
    ]);
    const bars = (id: string) =>
      svg.querySelectorAll(`[data-claims="${id}"] path[stroke='var(--ink-stated)']`).length;
    expect(["same-day", "later", "older"].map(bars)).toEqual([0, 1, 1]);
  });

  test("has a step line that rises only when something newer is said", () => {
    const said = knownWhen(rows).describe("en");
    expect(said).toContain("By 2 May 2020, said up to 2 May 2020. By 6 May 2020, said up to 5 May 2020.");
    expect(said).not.toContain("By 9 May 2020");
    expect(said).toContain("3 without both dates.");
  });

  test("lists what lacks a time last, and says which", () => {
    expect(idsOf(rows).slice(-3).sort()).toEqual(["neither", "unheld", "unsaid"]);
    const text = draw(rows).textContent ?? "";
    for (const why of [
      "when it held is not stated",
      "when it was said is not stated",
      "neither when it held"
    ])
      expect(text).toContain(why);
  });

  test("draws claims none of which has both times, and none", async () => {
    await expectDrawn(knownWhen([told("a", null, "2020-05-01")]));
    expect(knownWhen([]).describe("en")).toBe("No rows to show.");
  });

  test.for([
    ["one day", [told("a", "2020-05-01", "2020-05-01")]],
    ["dates out of order", [told("a", "2020-05-09", "2020-05-01"), told("b", "2020-05-02", "2020-05-01")]],
    ["something said before it holds", [told("a", "2020-05-01", "2020-06-01")]],
    ["years", [told("a", "2019", "2014-03"), told("b", "2020-02-XX", "2016/..")]],
    ["open ends on both sides", [told("a", "../2020-05-01", "2020-04-01/..")]],
    ["all at once", Array.from({length: 40}, (_, index) => told(`c${index}`, "2020-05-02", "2020-05-01"))]
  ] as [string, Claim[]][])("draws %s", ([, claims]) => expectDrawn(knownWhen(claims)));

  test.for([...oddClaims, ["each hedge", hedgedClaims] as const])(
    "draws what is odd but true: %s",
    ([, odd]) => expectDrawn(knownWhen(odd))
  );

  test.for(refusedClaims.filter(([title]) => !title.startsWith("different")))(
    "stops at what cannot be true: %s",
    ([, refused, message]) => expectRefused(knownWhen(refused), message)
  );

  test.for(["2020-05-03/2020-05-01", "yesterday", "2020-13-01"])("stops at %s, which is no date", date => {
    expectRefused(knownWhen([told("a", date, null)]), `claim "a" has said_on "${date}"`);
    expectRefused(knownWhen([told("a", null, date)]), `claim "a" has as_of "${date}"`);
  });

  test("draws two thousand claims", () => {
    const many = Array.from({length: 2000}, (_, index) =>
      told(`c${index}`, `2020-05-${String(1 + (index % 28)).padStart(2, "0")}`, "2020-05-01")
    );
    expect(draw(many).querySelectorAll(".mark")).toHaveLength(2000);
  });
});
