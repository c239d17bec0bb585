import {describe, expect, test} from "vitest";
import {chartFrame} from "../test/chartFrame.ts";
import {textBoxes} from "../test/chartInvariants.ts";
import {claim, quantity, speaker} from "../test/claimFixtures.ts";
import {testOddForm} from "../test/oddForm.ts";
import {row} from "../test/oddRows.ts";
import {shores} from "../test/shoreRows.ts";
import {testPictures} from "../test/testPictures.ts";
import {stackedBar} from "./stacked-bar.ts";

const ducks = {y: "name", series: "part", x: "value"};
const over = {y: "year", series: "shore", x: "ducks", title: "Ducks counted"};
const whole = shores.filter(({year}) => year < 2013);
const part = (id: string, changes = {}) =>
  claim(id, {speaker: speaker(id), quantity: quantity({hedge: "exactly", ...changes})});
const all = {y: () => "All"};

describe("stackedBar", () => {
  testPictures("stacked-bar", "stacked-bar-share");

  testOddForm({
    ofRows: rows => stackedBar(rows, ducks),
    ofClaims: rows => stackedBar(rows, {y: "id", series: () => "a"}),
    refuses: {"below zero": "below zero", "to both sides of zero": "below zero"}
  });

  test("draws what was said to be about so much pale, and its share as firm as that", async () => {
    const rows = [part("a"), part("b", {hedge: "about"})];
    const svg = await stackedBar(rows, all).draw(chartFrame());
    const opacity = (id: string) =>
      svg.querySelector(`[data-claims="${id}"] [stroke-width]`)?.getAttribute("fill-opacity");
    expect([opacity("a"), opacity("b")]).toEqual([null, "0.3"]);
    const shares = stackedBar(rows, {...all, share: true}).table("en");
    expect(shares.rows.map(({cells}) => cells[2])).toEqual([
      "40 miles (about 64 km), 50%",
      "about 40 miles (about 64 km), ≈ 50%"
    ]);
  });

  test.each([
    ["an open end", {hedge: "more_than"}, 'cannot stack "more than 40 miles"'],
    ["a limit", {hedge: "at_most"}, 'cannot stack "at most 40 miles"'],
    ["a range", {hedge: "between", value: null, low: 20, high: 30}, 'cannot stack "20 to 30 miles"'],
    ["an order of magnitude", {hedge: "order_of", value: null}, 'cannot stack "tens of miles"']
  ] as const)("refuses to stack %s", (_, changes, message) => {
    expect(() => stackedBar([part("a"), part("b", changes)], all).table("en")).toThrow(message);
  });

  test("refuses two wordings of one measurement, in one bar or in two", () => {
    const rows = [part("a"), {...part("b"), sameAs: "a"}];
    expect(() => stackedBar(rows, all).table("en")).toThrow('claims "a" and "b" are wordings of it');
    expect(() => stackedBar(rows, {y: "id"}).table("en")).toThrow("count one measurement twice");
  });

  test("refuses shares where a part is missing, or where there is nothing to share", () => {
    const missing = stackedBar(shores, {...over, share: true});
    expect(() => missing.table("en")).toThrow("no value at 2013, South shore");
    expect(() => stackedBar([row(0, 0)], {...ducks, share: true}).table("en")).toThrow("come to zero");
  });

  test("names series over the first bar where there is room, else in a key, and writes values where they fit", async () => {
    const wide = textBoxes(await stackedBar(whole, over).draw(chartFrame()));
    expect(wide.find(({text}) => text === "North shore")?.bottom).toBeLessThan(24);
    expect(wide.map(({text}) => text)).toEqual(expect.arrayContaining(["120", "60", "30"]));
    const long = whole.map(each => ({...each, shore: `${each.shore}, with its islands and its reeds`}));
    const narrow = textBoxes(await stackedBar(long, over).draw(chartFrame(320)));
    expect(narrow.filter(({text}) => text.includes("islands"))).toHaveLength(3);
  });

  test("refuses rows whose channels are not told", () => {
    expect(() => stackedBar(whole, {y: "year", x: "ducks"}).table("en")).toThrow("needs series");
    expect(() => stackedBar(whole, {series: "shore", x: "ducks"}).table("en")).toThrow("needs y");
    expect(() => stackedBar(whole, {series: "shore", y: "year"}).table("en")).toThrow("needs x");
  });
});
