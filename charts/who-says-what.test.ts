import {describe, expect, test} from "vitest";
import type {Claim, Quantity} from "../src/claims/index.ts";
import {chartFrame} from "../test/chartFrame.ts";
import {hedgedClaims} from "../test/chartRows.ts";
import {claim, quantity, speaker} from "../test/claimFixtures.ts";
import {expectDrawn, expectRefused} from "../test/expectDrawn.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {oddClaims, refusedClaims} from "../test/oddClaims.ts";
import {type WhoSaysWhatOptions, whoSaysWhat} from "./who-says-what.ts";

const [ranger, mayor, master, paper, miller] = ["ranger", "mayor", "harbour master", "paper", "miller"].map(
  name => speaker(name, `the ${name}`)
);
const said = (id: string, by: typeof ranger, changes: Partial<Quantity> = {}, rest: Partial<Claim> = {}) =>
  claim(id, {...(by ? {speaker: by} : {}), quantity: quantity(changes), ...rest});

const rows = [
  said("forty", ranger),
  said("forty-km", ranger, {value: 65, unit: "km", step: 1}, {sameAs: "forty"}),
  said("sixty", mayor, {value: 60}),
  said("at-least", master, {hedge: "at_least", value: 20}),
  said(
    "deep",
    mayor,
    {hedge: "exactly", value: 90, unit: "m", step: 1},
    {measure: "depth", reportedBy: paper ?? null}
  ),
  said("unsaid", master, {value: null, unit: "h"}, {measure: "crossing-time"})
];
const speakers = [ranger, mayor, master, paper, miller].filter(each => each !== undefined);

const draw = (claims: readonly Claim[], options: WhoSaysWhatOptions = {}, width = 640) =>
  whoSaysWhat(claims, options).draw(chartFrame(width)) as SVGSVGElement;
/** The stances as a grid: a statement per row, a speaker per column. */
function stances(claims: readonly Claim[], options: WhoSaysWhatOptions = {}): string[][] {
  const {rows: table} = whoSaysWhat(claims, options).table("en");
  return [...Map.groupBy(table, ({cells}) => cells[0]).values()].map(row =>
    row.map(({cells}) => cells[2] ?? "")
  );
}

describe("whoSaysWhat", () => {
  test.for([960, 640, 320])("draws each stance as in its picture, at %i pixels", async width => {
    await expectDrawn(whoSaysWhat(rows, {speakers}), [width]);
    await expect(normaliseSvg(draw(rows, {speakers}, width))).toMatchFileSnapshot(
      `__snapshots__/who-says-what-${width}.svg`
    );
  });

  test("says of each speaker how it stands to each claim", () => {
    expect(stances(rows, {speakers})).toEqual([
      ["asserts", "disputes", "allows", "silent", "silent"],
      ["disputes", "asserts", "allows", "silent", "silent"],
      ["allows", "allows", "asserts", "silent", "silent"],
      ["silent", "asserts", "silent", "passes on", "silent"],
      ["silent", "silent", "asserts", "silent", "silent"]
    ]);
  });

  test("takes wordings of one measurement for one claim, asserted by whoever words it", () => {
    const wordings = [said("a", ranger), said("b", mayor, {value: 65, unit: "km"}, {sameAs: "a"})];
    expect(stances(wordings)).toEqual([["asserts", "asserts"]]);
  });

  test("sees no dispute between what cannot be compared", () => {
    const apart = [
      said("a", ranger),
      said("b", mayor, {value: 500}, {measure: "depth"}),
      said("c", mayor, {value: 90}, {asOf: "1990-01-01"})
    ];
    expect(stances(apart).flat()).not.toContain("disputes");
  });

  test("says silence in a mark that leads to the claim, and leaves no cell empty", () => {
    const marks = [...draw(rows, {speakers}).querySelectorAll(".mark")];
    expect(marks).toHaveLength(25);
    expect(marks.every(mark => mark.textContent?.trim())).toBe(true);
    const silent = marks.filter(mark =>
      mark.getAttribute("aria-label")?.includes("is silent in the documents read")
    );
    expect(silent).toHaveLength(13);
    expect(silent[0]?.getAttribute("data-claims")).toBe("forty");
  });

  test("leads from a dispute to both claims", () => {
    const disputes = [...draw(rows, {speakers}).querySelectorAll(".mark")].find(mark =>
      mark.getAttribute("aria-label")?.includes("disputes")
    );
    expect(disputes?.getAttribute("data-claims")?.split(" ").sort()).toEqual(["forty", "sixty"]);
    expect(disputes?.getAttribute("aria-label")).toBe(
      "Shore: length, about 40 miles (about 64 km): the mayor disputes it with a figure that cannot hold with it, about 60 miles (about 97 km)"
    );
  });

  test("has a column for each speaker where there is room, and a line for each where there is not", () => {
    const xs = (width: number) => {
      const marks = [...draw(rows, {speakers}, width).querySelectorAll(".mark")].slice(0, 5);
      const lefts = marks.map(mark => mark.querySelector("path")?.getAttribute("d")?.split(",")[0]);
      return new Set(lefts).size;
    };
    expect([xs(640), xs(320)]).toEqual([5, 1]);
  });

  test("explains only the stances that there are", () => {
    expect(draw([said("a", ranger)]).textContent).not.toContain("silent");
    expect(draw(rows).textContent).toContain("states no figure of it in the documents read");
  });

  test("counts the stances, and says each where they are few", () => {
    const one = whoSaysWhat([said("a", ranger)]).describe("en");
    expect(one).toBe(
      "Matrix of 1 claim and 1 speaker: asserts 1. Shore: length, about 40 miles (about 64 km): the ranger asserts it, about 40 miles (about 64 km)."
    );
    expect(whoSaysWhat(rows, {speakers}).describe("en")).toContain(
      "asserts 5, disputes 2, allows 4, passes on 1, silent 13"
    );
    expect(whoSaysWhat([]).describe("en")).toBe("No rows to show.");
  });

  test("draws claims of which no speaker is listed", () => {
    expect(whoSaysWhat(rows, {speakers: []}).table("en").rows).toEqual([]);
    expect(draw(rows, {speakers: []}).querySelectorAll(".mark")).toHaveLength(0);
  });

  test.for([...oddClaims, ["each hedge", hedgedClaims] as const])(
    "draws what is odd but true: %s",
    ([, odd]) =>
      expectDrawn(whoSaysWhat(odd, {speakers: [...odd.map(each => each.speaker).slice(0, 1), ...speakers]}))
  );

  test.for(refusedClaims.filter(([title]) => !title.startsWith("different")))(
    "stops at what cannot be true: %s",
    ([, refused, message]) => expectRefused(whoSaysWhat(refused), message)
  );

  test("draws two hundred speakers and two thousand claims", async () => {
    const many = Array.from({length: 200}, (_, index) =>
      said(`c${index}`, speaker(`s${index}`), {value: index})
    );
    expect(draw(many.slice(0, 40)).querySelectorAll(".mark")).toHaveLength(1600);
    const long = Array.from({length: 2000}, (_, index) => said(`c${index}`, ranger, {value: index}));
    expect(draw(long).querySelectorAll(".mark")).toHaveLength(2000);
  });
});
