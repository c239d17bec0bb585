import {describe, expect, test} from "vitest";
import {chartFrame} from "../test/chartFrame.ts";
import {chartProblems, textBoxes} from "../test/chartInvariants.ts";
import {claim, quantity} from "../test/claimFixtures.ts";
import {refusedClaims} from "../test/oddClaims.ts";
import {belowZero, oddRows, refusedRows, row, twoThousand} from "../test/oddRows.ts";
import {testPictures} from "../test/testPictures.ts";
import {type SlopeOptions, slope} from "./slope.ts";

const ducks = {x: "when", y: "value", series: "name"};
const draw = (rows: readonly object[], options: SlopeOptions, width = 640) =>
  slope(rows, options).draw(chartFrame(width)) as Promise<SVGSVGElement>;
/** Each row at two dates. */
const twice = (rows: readonly object[]) =>
  rows.flatMap((each, index) => {
    const name = `${"name" in each ? each.name : ""} ${index}`;
    return ["2001", "2002"].map(when => ({...each, name, when}));
  });

describe("slope", () => {
  testPictures("slope");

  test.each([...oddRows.filter(([, {length}]) => length < 100), ...belowZero])(
    "draws what is odd but true: %s",
    async (_, rows) => {
      const odd = twice(rows);
      for (const width of [320, 640])
        expect(chartProblems(await draw(odd, ducks, width), slope(odd, ducks).table("en"))).toEqual([]);
    }
  );

  test("draws two thousand points, and that there are none", async () => {
    const svg = await draw(twice(twoThousand.slice(0, 1000)), ducks);
    expect(svg.querySelectorAll(".mark")).toHaveLength(2000);
    expect((await draw([], ducks)).textContent).toBe("No rows to show.");
  });

  test.each(refusedRows)("stops at what cannot be true: %s", (_, rows, message) => {
    const [said = ""] = message.split(": ").slice(-1);
    expect(() => slope(twice(rows), ducks).table("en")).toThrow(said);
  });

  test.each(refusedClaims)("stops at claims that cannot be true: %s", (_, rows, message) => {
    expect(() => slope(rows, {x: () => "2001", series: "id"}).table("en")).toThrow(message);
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
