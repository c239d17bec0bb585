import {describe, expect, test} from "vitest";
import {chartFrame} from "../test/chartFrame.ts";
import {chartProblems, textBoxes} from "../test/chartInvariants.ts";
import {hedgedClaims} from "../test/chartRows.ts";
import {claim, quantity, speaker} from "../test/claimFixtures.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {refusedClaims} from "../test/oddClaims.ts";
import {belowZero, oddRows, refusedRows, row, twoThousand} from "../test/oddRows.ts";
import {type SlopeOptions, slope} from "./slope.ts";

const ducks = {x: "when", y: "value", series: "name"};
const draw = (rows: readonly object[], options: SlopeOptions, width = 640) =>
  slope(rows, options).draw(chartFrame(width)) as Promise<SVGSVGElement>;
/** Each row at two dates. */
const twice = (rows: readonly object[]) =>
  rows.flatMap((each, index) => [
    {...each, name: `${"name" in each ? each.name : ""} ${index}`, when: "2001"},
    {...each, name: `${"name" in each ? each.name : ""} ${index}`, when: "2002"}
  ]);

/** Each hedge at one date, and the next of the list at another, by the same speaker. */
const changed = hedgedClaims.flatMap((each, index) => {
  const next = hedgedClaims[(index + 1) % hedgedClaims.length] ?? each;
  const by = {speaker: speaker(each.id, `The ${each.id} ranger`)};
  return [
    claim(`${each.id}-then`, {...by, quantity: each.quantity, asOf: "2020"}),
    claim(`${each.id}-now`, {...by, quantity: next.quantity, asOf: "2021"})
  ];
});

describe("slope", () => {
  test.each([640, 320])("draws each hedge at either end as in its picture, at %i pixels", async width => {
    const svg = await draw(changed, {}, width);
    expect(chartProblems(svg, slope(changed).table("en"))).toEqual([]);
    await expect(normaliseSvg(svg)).toMatchFileSnapshot(`__snapshots__/slope-${width}.svg`);
  });

  test.each([...oddRows.filter(([, {length}]) => length > 0 && length < 100), ...belowZero])(
    "draws what is odd but true: %s",
    async (_, rows) => {
      const chart = slope(twice(rows), ducks);
      for (const width of [320, 640])
        expect(
          chartProblems((await chart.draw(chartFrame(width))) as SVGSVGElement, chart.table("en"))
        ).toEqual([]);
    }
  );

  test("draws two thousand points, and that there are none", async () => {
    const svg = await draw(twice(twoThousand.slice(0, 1000)), ducks);
    expect(svg.querySelectorAll(".mark")).toHaveLength(2000);
    expect((await draw([], ducks)).textContent).toBe("No rows to show.");
  });

  test.each(refusedRows)("stops at what cannot be true: %s", (_, rows, message) => {
    expect(() => slope(twice(rows), ducks).table("en")).toThrow(message.replace(/row \d: /u, ""));
  });

  test.each(refusedClaims)("stops at claims that cannot be true: %s", (_, rows, message) => {
    expect(() => slope(rows, {x: () => "2001"}).table("en")).toThrow(message);
  });

  test("refuses rows of one date or of three", () => {
    expect(() => slope([row(0, 1)], ducks).table("en")).toThrow("rows of 1");
    expect(() => slope([row(0, 1), row(1, 2), row(2, 3)], ducks).table("en")).toThrow("rows of 3");
  });

  test("refuses to highlight a series that is not there", () => {
    const rows = twice([row(0, 1, {name: "a"})]);
    expect(() => slope(rows, {...ducks, highlight: ["b"]}).table("en")).toThrow('no series "b"');
  });

  test("writes both values, and names a series once: at the later date, or where it stands alone", async () => {
    const rows = [
      row(0, 3, {name: "a", when: "2001"}),
      row(1, 9, {name: "a", when: "2002"}),
      row(2, 5, {name: "b", when: "2001"})
    ];
    const texts = textBoxes(await draw(rows, ducks)).map(({text}) => text);
    expect(texts).toEqual(expect.arrayContaining(["3", "9 a", "5 b"]));
  });

  test("joins only values that were stated as one", async () => {
    const rows = [
      claim("then", {quantity: quantity({hedge: "at_least"}), asOf: "2020"}),
      claim("now", {asOf: "2021"})
    ];
    const lines = (await draw(rows, {})).querySelectorAll("path[stroke-linecap]");
    expect([...lines].map(line => line.getAttribute("d"))).toEqual([expect.not.stringContaining("L")]);
  });
});
