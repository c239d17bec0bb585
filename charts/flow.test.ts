import {describe, expect, test} from "vitest";
import {withProvenance} from "../src/claims/index.ts";
import type {Chart} from "../src/figure/index.ts";
import {chartFrame} from "../test/chartFrame.ts";
import {textBoxes} from "../test/chartInvariants.ts";
import {claim, source, speaker} from "../test/claimFixtures.ts";
import {expectDrawn, expectRefused} from "../test/expectDrawn.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {type FlowOptions, flow} from "./flow.ts";

const letter = {...source, id: "letter", label: "A letter to the editor, with a postscript by another hand"};
const mayor = speaker("mayor", "the mayor");
const claims = [
  claim("shore"),
  claim("shore-km", {sameAs: "shore"}),
  claim("shore-mayor", {sameAs: "shore", speaker: mayor}),
  claim("ducks", {measure: "ducks_counted", speaker: mayor}),
  claim("swans", {measure: "swans", source: letter, speaker: mayor}),
  claim("geese", {measure: "swans", source: letter, speaker: mayor})
];
const trade = (from: string | null, to: string | null, eggs: number | null) =>
  withProvenance({from, to, eggs}, {table: "eggs", keys: [`${from}-${to}`], claims: []});
const eggs = [
  trade("North", "Market", 30),
  trade("North", "Kitchen", 10),
  trade("South", "Market", 20),
  trade("South", null, null)
];
const options: FlowOptions = {stages: ["from", "to"], value: "eggs", title: "eggs"};
const draw = (chart: Chart, width = 640) => chart.draw(chartFrame(width)) as SVGSVGElement;
const cells = (chart: Chart) => chart.table("en").rows.map(({cells}) => cells);
/** How high each ribbon is where it leaves its node, in pixels. */
const widths = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll(".mark path[fill-opacity]")].map(path => {
    const [, top, bottom] = /^M[\d.]+,([\d.]+)C.*,([\d.]+)Z$/u.exec(path.getAttribute("d") ?? "") ?? [];
    return Number(bottom) - Number(top);
  });

describe("flow", () => {
  test.each([640, 320])(
    "draws documents, speakers and what is measured as in its picture, at %i pixels",
    async width => {
      await expectDrawn(flow(claims), [width]);
      await expect(normaliseSvg(draw(flow(claims), width))).toMatchFileSnapshot(
        `__snapshots__/flow-${width}.svg`
      );
    }
  );

  test("gives each link the claims that it is made of, all wordings among them", () => {
    const links = flow(claims).table("en").rows;
    expect(
      links.map(({cells, provenance}) => [cells[0], cells[1], cells[3], provenance?.claims.join(" ")])
    ).toEqual([
      ["The lake gazette of 2 May 2020", "The ranger", "1", "shore shore-km"],
      ["The lake gazette of 2 May 2020", "The mayor", "2", "shore-mayor ducks"],
      [letter.label, "The mayor", "2", "swans geese"],
      ["The ranger", "Length", "1", "shore shore-km"],
      ["The mayor", "Length", "1", "shore-mayor"],
      ["The mayor", "Ducks counted", "1", "ducks"],
      ["The mayor", "Swans", "2", "swans geese"]
    ]);
  });

  test("counts several wordings by one speaker in one document once, and says so", () => {
    expect(flow(claims).describe("en")).toContain(
      "1 row is another wording by the same speaker in the same document"
    );
    expect(draw(flow(claims)).textContent).toContain("adds no width");
  });

  test("draws a link as wide as what it carries", () => {
    const [north, kitchen, south] = widths(draw(flow(eggs, options)));
    expect(north! / kitchen!).toBeCloseTo(3, 1);
    expect(south! / kitchen!).toBeCloseTo(2, 1);
  });

  test("keeps rows that name nothing, and those without a value, in sight", () => {
    const drawn = draw(flow(eggs, options));
    expect(textBoxes(drawn).map(({text}) => text)).toContain("Not stated");
    expect(drawn.querySelectorAll(".mark path[stroke-dasharray]")).toHaveLength(1);
    expect(cells(flow(eggs, options)).at(-1)).toEqual(["South", "Not stated", "from and to", "0"]);
    expect(flow(eggs, options).describe("en")).toContain("1 row has no value");
  });

  test("tells the same name at two stages apart", () => {
    expect(cells(flow([trade("Lake", "Lake", 3)], options))).toEqual([["Lake", "Lake", "from and to", "3"]]);
  });

  test("prints numbers on links where there is room", () => {
    const numbers = (width: number) =>
      textBoxes(draw(flow(claims), width)).filter(({text}) => /^\d+$/u.test(text));
    expect(numbers(640).length).toBeGreaterThan(0);
    expect(numbers(320)).toEqual([]);
  });

  const long = "The harbour master of the northern shore, and of the seven islands lying off it";
  test.each<[string, readonly object[]]>([
    ["no rows", []],
    ["one row", [trade("North", "Market", 5)]],
    ["all equal", [trade("a", "x", 5), trade("b", "y", 5)]],
    ["all missing", [trade("a", "x", null), trade("b", "y", null)]],
    ["zeros alone", [trade("a", "x", 0), trade("b", "y", 0)]],
    ["tiny and huge", [trade("a", "x", 1e-9), trade("b", "x", 1e12)]],
    ["labels of eighty characters", [trade(long, long, 5), trade("b", long, 5)]],
    ["labels of one emoji", [trade("🦆", "🦢", 5)]],
    ["right-to-left labels", [trade("المتحدث باسم سلطات البحيرة الشمالية", "ב", 5)]],
    ["two hundred names", Array.from({length: 200}, (_, i) => trade(`Lake ${i}`, `Town ${i % 7}`, i))],
    ["the same row twice", [trade("a", "x", 5), trade("a", "x", 5)]]
  ])("draws %s", async (_, rows) => {
    await expectDrawn(flow(rows, options));
  });

  test("draws two thousand rows as the links that they make", () => {
    const rows = Array.from({length: 2000}, (_, i) => trade(`Lake ${i % 10}`, `Town ${i % 7}`, 1));
    expect(draw(flow(rows, options)).querySelectorAll(".mark")).toHaveLength(70);
  });

  test("stops at what is no width and no stage", () => {
    expectRefused(flow([trade("a", "x", -5)], options), 'flow row 1: "-5" is not a number of 0 or more');
    expectRefused(flow([trade("a", "x", Number.NaN)], options), '"NaN" is not a number');
    expectRefused(flow(eggs), "flow of rows that are not claims needs stages");
    expectRefused(flow(eggs, {stages: ["from"]}), "flow has 1 stage");
    expectRefused(flow([...claims, ...eggs]), "claims and other rows");
    expectRefused(flow(eggs, {stages: ["from", "via"]}), 'no column "via"');
  });
});
