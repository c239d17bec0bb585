import {describe, expect, test} from "vitest";
import type {Claim} from "../src/claims/index.ts";
import type {Check} from "../src/figure/index.ts";
import {chartFrame} from "../test/chartFrame.ts";
import {claim, quantity} from "../test/claimFixtures.ts";
import {expectDrawn, expectRefused} from "../test/expectDrawn.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {oddClaims, refusedClaims} from "../test/oddClaims.ts";
import {type StatedMeasuredOptions, statedMeasured} from "./stated-measured.ts";

const check = (id: string, computed: number | null, changes: Partial<Check> = {}): Check => ({
  claim: id,
  method: "straight line",
  computed,
  unit: "km",
  data: "places.csv: pier; lookout",
  verdict: "consistent",
  detail: null,
  ...changes
});

const rows = [
  claim("fits", {quantity: quantity({hedge: "exactly", value: 13, unit: "km", step: 1})}),
  claim("rounded", {quantity: quantity({value: 60, unit: "km"})}),
  claim("differs", {quantity: quantity({step: 1})}),
  claim("open", {quantity: quantity({hedge: "at_least", value: 30})}),
  claim("along-road"),
  claim("unchecked"),
  claim("missing", {quantity: quantity({value: null})})
];
const checks = [
  check("fits", 12.6),
  check("rounded", 57.8, {verdict: "rounded"}),
  check("differs", 54.8, {unit: "mi", verdict: "differs", detail: "measured 15 miles more than stated"}),
  check("open", 20, {verdict: "differs"}),
  check("along-road", 46, {verdict: "not_comparable", detail: "a road is longer than a straight line"}),
  check("missing", 5),
  check("elsewhere", 1)
];

const draw = (claims: readonly Claim[], options: StatedMeasuredOptions, width = 640) =>
  statedMeasured(claims, options).draw(chartFrame(width)) as SVGSVGElement;
const verdicts = (claims: readonly Claim[], options: StatedMeasuredOptions) =>
  statedMeasured(claims, options)
    .table("en")
    .rows.map(({cells}) => cells[3]);

describe("statedMeasured", () => {
  test.for([640, 320])("draws each verdict as in its picture, at %i pixels", async width => {
    await expectDrawn(statedMeasured(rows, {checks}), [width]);
    await expect(normaliseSvg(draw(rows, {checks}, width))).toMatchFileSnapshot(
      `__snapshots__/stated-measured-${width}.svg`
    );
  });

  test.for(oddClaims)("draws what is odd but true, checked or not: %s", async ([, odd]) => {
    await expectDrawn(statedMeasured(odd, {checks: []}));
    await expectDrawn(statedMeasured(odd, {checks: odd.map(({id}) => check(id, 12, {verdict: "differs"}))}));
  });

  test.for(refusedClaims)("stops at what cannot be true: %s", ([, refused, message]) =>
    expectRefused(statedMeasured(refused, {checks}), message)
  );

  test("stops where it is given no checks at all", () => {
    expectRefused(statedMeasured([claim("a")], {} as StatedMeasuredOptions), "needs checks");
  });

  test("words each verdict, and by how much a claim differs in both units", () => {
    expect(verdicts(rows, {checks})).toEqual([
      "Fits the measurement",
      "Fits the measurement once rounded",
      "Differs: measured about 15 miles (about 24 km) more than stated; measured 15 miles more than stated",
      "Differs: measured at least 10 miles (at least 16 km) less than stated",
      "Cannot be held against a measurement: a road is longer than a straight line",
      "Not checked",
      "Fits the measurement"
    ]);
    const svg = draw(rows, {checks});
    const differs = [...svg.querySelectorAll("text")].map(text => text.textContent).join(" ");
    expect(differs).toContain("about 24 km more");
    expect(differs).toContain("about 15 miles more");
  });

  test("puts the measured figure at its place on the scale of the stated one", () => {
    const mile = claim("a", {quantity: quantity({hedge: "exactly", value: 10})});
    const svg = draw([mile], {checks: [check("a", 16.09344, {unit: "km"})]});
    const [stated, measured] = [...svg.querySelectorAll(".mark circle")].map(dot => dot.getAttribute("cx"));
    expect(stated).toBe(measured);
  });

  test("has a row for each of several checks of a claim, and leaves out those of others", () => {
    const twice = [
      check("fits", 12.6),
      check("fits", 12.4, {method: "unit conversion"}),
      check("elsewhere", 9)
    ];
    const chart = statedMeasured([claim("fits")], {checks: twice});
    expect(chart.table("en").rows.map(({cells}) => cells[4])).toEqual(["straight line", "unit conversion"]);
  });

  test("draws no measurement in a unit that does not stand on the claim's scale", () => {
    const rate = check("a", 115.4, {
      unit: "RUB/GBP",
      method: "implied exchange rate",
      detail: "115.4 per pound"
    });
    expect(verdicts([claim("a")], {checks: [rate]})).toEqual(["Checked in another way: 115.4 per pound"]);
    expect(verdicts([claim("a")], {checks: [check("a", null, {unit: null})]})).toEqual([
      "Checked in another way"
    ]);
  });

  test("says how many claims stand beside a measurement and how many differ", () => {
    expect(statedMeasured(rows, {checks}).describe("en")).toContain(
      "7 claims of length as stated, 5 beside a measurement, of which 2 differ."
    );
    expect(statedMeasured([], {checks}).describe("en")).toBe("No rows to show.");
  });
});
