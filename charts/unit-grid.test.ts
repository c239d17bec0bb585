import {describe, expect, test} from "vitest";
import type {Claim, Quantity} from "../src/claims/index.ts";
import {withProvenance} from "../src/claims/index.ts";
import {chartFrame} from "../test/chartFrame.ts";
import {claim, quantity, speaker} from "../test/claimFixtures.ts";
import {expectDrawn, expectRefused} from "../test/expectDrawn.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {type UnitGridOptions, unitGrid} from "./unit-grid.ts";

const seen = (id: string, changes: Partial<Quantity>, rest: Partial<Claim> = {}): Claim =>
  claim(id, {measure: "seen", quantity: quantity({unit: "person", step: 1, ...changes}), ...rest});

const rows = [
  seen("about", {value: 130, step: 10}),
  seen("nearly", {hedge: "nearly", value: 25}),
  seen("more-than", {hedge: "more_than", value: 40}),
  seen("at-least", {hedge: "at_least", value: 0}),
  seen("at-most", {hedge: "at_most", value: 35}),
  seen("fewer-than", {hedge: "fewer_than", value: 12}),
  seen("between", {hedge: "between", value: null, low: 20, high: 30}),
  seen("exactly", {hedge: "exactly", value: 74}),
  seen("zero", {hedge: "exactly", value: 0}),
  seen("hundreds", {hedge: "order_of", value: null, step: 100}),
  seen("missing", {value: null})
];

const draw = (claims: readonly object[], options: UnitGridOptions = {}, width = 640) =>
  unitGrid(claims, options).draw(chartFrame(width)) as SVGSVGElement;
/** How many cells a row has of each look. */
function cells(changes: Partial<Quantity>, options?: UnitGridOptions) {
  const mark = draw([seen("a", changes)], options).querySelector(".mark");
  const count = (selector: string) =>
    mark?.querySelector(`path${selector}`)?.getAttribute("d")?.match(/Z/gu)?.length ?? 0;
  return {
    full: count("[fill='var(--ink-stated)']:not([fill-opacity])"),
    pale: count("[fill-opacity]"),
    outlined: count("[stroke-dasharray]"),
    open: (mark?.querySelectorAll("rect[fill-opacity]").length ?? 0) > 0
  };
}
const none = {full: 0, pale: 0, outlined: 0, open: false};

describe("unitGrid", () => {
  test.for([640, 320])("draws each hedge as in its picture, at %i pixels", async width => {
    await expectDrawn(unitGrid(rows), [width]);
    await expect(normaliseSvg(draw(rows, {}, width))).toMatchFileSnapshot(
      `__snapshots__/unit-grid-${width}.svg`
    );
  });

  test("has full cells for what is vouched for, and at the end what the hedge says", () => {
    expect(cells({hedge: "exactly", value: 74})).toEqual({...none, full: 74});
    expect(cells({hedge: "more_than", value: 40})).toEqual({...none, full: 40, open: true});
    expect(cells({hedge: "at_least", value: 40})).toEqual({...none, full: 40, open: true});
    expect(cells({hedge: "at_most", value: 35})).toEqual({...none, outlined: 35});
    expect(cells({hedge: "between", value: null, low: 20, high: 30})).toEqual({
      ...none,
      full: 20,
      outlined: 10
    });
    expect(cells({hedge: "nearly", value: 25})).toEqual({...none, full: 24, pale: 1});
  });

  test("has as many pale cells for about as half the step that the figure is good to, one at least", () => {
    expect(cells({value: 130, step: 10})).toEqual({...none, full: 125, pale: 5});
    expect(cells({value: 131, step: 1})).toEqual({...none, full: 130, pale: 1});
    expect(cells({value: 100, step: 1000})).toEqual({...none, pale: 100});
  });

  test("gives an order of magnitude and a missing figure words but no cells", () => {
    expect(cells({hedge: "order_of", value: null, step: 100})).toEqual(none);
    const svg = draw(rows);
    expect(svg.querySelector('[data-claims="hundreds"]')?.textContent).toContain("hundreds of people");
    expect(svg.querySelector('[data-claims="missing"]')?.textContent).toContain("not stated");
    const why = "counted by nobody, for the lake was frozen and the boats could not go out that day";
    expect(draw(rows, {missing: () => why}, 320).textContent).toContain("counted by nobody");
  });

  test("lets a cell stand for more where there are many, in whole cells", () => {
    expect(cells({hedge: "at_least", value: 200_000})).toEqual({...none, full: 400, open: true});
    expect(unitGrid([seen("a", {value: 200_000, step: 1e5})]).describe("en")).toContain(
      "Each cell is 500 people."
    );
    expect(cells({hedge: "exactly", value: 70}, {per: 10})).toEqual({...none, full: 7});
    expectRefused(
      unitGrid([seen("a", {value: 74})], {per: 10}),
      '"The ranger" is 74, which is no whole number of cells of 10'
    );
  });

  test("refuses rows of which no cell is a whole number, or too many", () => {
    expectRefused(unitGrid([seen("a", {value: 7}), seen("b", {value: 200_000})]), "would take 200000 cells");
    expectRefused(unitGrid([seen("a", {value: 2000})], {per: 1}), "would take 2000 cells, more than 600");
    expectRefused(unitGrid([seen("a", {value: 1e-9})]), "no whole number");
    expectRefused(unitGrid([seen("a", {value: 10.5})]), "is 10.5, which is no whole number");
  });

  test.for([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses cells of %d", per => {
    expectRefused(unitGrid([seen("a", {value: 7})], {per}), `per is ${per}`);
  });

  test("refuses what is measured and not counted, what is below zero, and what cannot share an axis", () => {
    expectRefused(unitGrid([claim("a")]), "is in mi, which is measured and not counted");
    expectRefused(unitGrid([seen("a", {value: -3})]), "nothing can be counted below zero");
    expectRefused(
      unitGrid([seen("a", {value: 3}), seen("b", {value: 3, unit: "tank"})]),
      "different dimensions"
    );
    expectRefused(
      unitGrid([seen("a", {value: 3}), seen("b", {value: 3}, {measure: "heard"})]),
      '"seen" and "heard"'
    );
    expectRefused(unitGrid([seen("a", {value: 3}), seen("a", {value: 3})]), "among the rows twice");
    expectRefused(unitGrid([seen("a", {value: Number.NaN})]), "NaN");
  });

  test("draws rows that are not claims, and says where their columns are missing", async () => {
    const ducks = [3, null, 12].map((count, index) =>
      withProvenance({name: `Bay ${index}`, count}, {table: "ducks", keys: [`Bay ${index}`], claims: []})
    );
    await expectDrawn(unitGrid(ducks, {x: "count", y: "name", missing: () => "fog"}));
    expectRefused(unitGrid(ducks, {y: "name"}), "needs x");
    expectRefused(unitGrid(ducks, {x: "size", y: "name"}), 'no column "size"');
  });

  test.for([
    ["no rows", []],
    ["all equal", [seen("a", {value: 7}), seen("b", {value: 7})]],
    ["all missing", [seen("a", {value: null}), seen("b", {value: null})]],
    ["all zero", [seen("a", {hedge: "exactly", value: 0})]],
    ["orders of magnitude only", [seen("a", {hedge: "order_of", value: null, step: 10})]],
    ["huge", [seen("a", {value: 1e12, step: 1e11})]],
    ...["word ".repeat(16), "w".repeat(80), "🦆", "المتحدث باسم سلطات البحيرة", "<b>&"].map(
      (name): [string, Claim[]] => [
        `the label ${name}`,
        [seen("a", {value: 7}, {speaker: speaker("x", name)})]
      ]
    ),
    ["two hundred rows", Array.from({length: 200}, (_, index) => seen(`c${index}`, {value: index}))]
  ] as [string, Claim[]][])("draws %s", ([, claims]) => expectDrawn(unitGrid(claims)));
});
