import {describe, expect, test} from "vitest";
import {chartEdition} from "../../../test/chartEdition.ts";
import {claim, quantity} from "../../../test/claimFixtures.ts";
import {noticeAndWonder, quiz, timer, youDraw} from "./index.ts";

const about = claim("about");
const floor = claim("floor", {quantity: quantity({hedge: "at_least", value: 40})});
const over = claim("over", {quantity: quantity({hedge: "more_than", value: 12})});
const exact = claim("exact", {quantity: quantity({hedge: "exactly", value: 3, step: 1})});
const none = claim("none", {quantity: quantity({hedge: "about", value: null})});
const edition = chartEdition([about, floor, over, exact]);
const asked = {id: "a", question: "How long?", why: "It was stated so."};
const held = (block: Element) => block.querySelector<HTMLElement>(".block-answer")?.dataset;

describe("a quiz", () => {
  test("takes an estimate within what is stated: its ends, open or not, else what rounds to it", () => {
    expect(held(quiz(edition, {...asked, answer: about}))).toMatchObject({
      value: "40",
      low: "35",
      high: "45"
    });
    expect(held(quiz(edition, {...asked, answer: exact}))).toMatchObject({low: "2.5", high: "3.5"});
    const open = held(quiz(edition, {...asked, answer: floor}));
    expect([open?.low, open?.high, open?.above]).toEqual(["40", undefined, undefined]);
    expect(held(quiz(edition, {...asked, answer: over}))).toMatchObject({low: "12", above: "open"});
  });

  test("says nothing of its answer outside the part that is closed", () => {
    const block = quiz(edition, {...asked, answer: about});
    block.querySelector("details")?.remove();
    expect(block.outerHTML).not.toMatch(/40|45|stated so/u);
  });

  test("orders choices by size or letter, wherever the answer is given, without links", () => {
    const sized = quiz(edition, {...asked, answer: floor, others: [about, exact]});
    expect(held(sized)?.right).toBe("2");
    expect(sized.querySelectorAll("label a")).toHaveLength(0);
    const lettered = quiz(edition, {...asked, answer: "No", others: ["Yes", "Maybe"]});
    expect([...lettered.querySelectorAll("label")].map(label => label.textContent)).toEqual([
      "Maybe",
      "No",
      "Yes"
    ]);
    expect(held(lettered)?.right).toBe("1");
  });

  test.each([
    [{...asked, id: "A b", answer: about}, /lower-case/u],
    [{...asked, question: " ", answer: about}, /no question/u],
    [{...asked, answer: "words alone"}, /nothing to choose/u],
    [{...asked, answer: none}, /states no number/u]
  ])("refuses what cannot be asked", (options, message) => {
    expect(() => quiz(edition, options)).toThrow(message);
  });
});

describe("you draw it", () => {
  const rows = [
    {day: "a", depth: 4},
    {day: "b", depth: 8},
    {day: "c", depth: 6}
  ];
  const options = {...asked, x: "day", y: "depth"};

  test("has a slider for each point that is not given, all at the same place", () => {
    const block = youDraw(edition, rows, {...options, given: (row: {day: string}) => row.day === "a"});
    const sliders = [...block.querySelectorAll<HTMLInputElement>("input[type=range]")];
    expect(sliders.map(slider => slider.getAttribute("aria-label"))).toEqual(["b", "c"]);
    expect(new Set(sliders.map(({value}) => value)).size).toBe(1);
  });

  test("says nothing of the record outside the part that is closed", () => {
    const block = youDraw(
      edition,
      [
        {day: "a", depth: 417},
        {day: "b", depth: 313}
      ],
      options
    );
    block.querySelector("details")?.remove();
    expect(block.outerHTML).not.toMatch(/417|313/u);
    expect(block.querySelector(".recorded")).toBeNull();
  });

  test("leads from the rows of claims to their cards", () => {
    const block = youDraw(edition, [about, floor], {...asked, x: "id", y: (each: object) => each});
    expect(block.querySelector('tbody a[href="#claim-about"]')).not.toBeNull();
    expect(edition.document.getElementById("claim-floor")).not.toBeNull();
  });

  test.each([
    [[], /no points/u],
    [[{day: "a", depth: 1}], /one point/u],
    [
      [
        {day: "a", depth: 1},
        {day: "b", depth: null}
      ],
      /at "b".*null/u
    ],
    [
      [
        {day: "a", depth: 1},
        {day: "b", depth: Number.NaN}
      ],
      /NaN/u
    ],
    [
      [
        {day: "a", depth: 1},
        {day: "b", depth: -1}
      ],
      /-1/u
    ],
    [
      [
        {day: "a", depth: 1},
        {day: "a", depth: 2}
      ],
      /twice/u
    ],
    [
      [about, claim("t", {quantity: quantity({unit: "h"})})].map(depth => ({day: depth.id, depth})),
      /no scale/u
    ]
  ])("refuses rows that cannot be drawn: %#", (bad, message) => {
    expect(() => youDraw(edition, bad, options)).toThrow(message);
  });
});

describe("notice and wonder", () => {
  test("takes what figure(…) gives, and asks for words for those who do not see it", () => {
    const {document} = edition;
    const figure = document.createElement("figure");
    figure.setAttribute("data-figure", "f");
    const options = {id: "n", question: "What do you notice?", look: "Dots."};
    expect(noticeAndWonder(edition, figure, options).querySelector("figure")).toBe(figure);
    expect(() => noticeAndWonder(edition, document.createElement("div"), options)).toThrow(
      /await the figure/u
    );
    expect(() => noticeAndWonder(edition, figure, {...options, look: ""})).toThrow(/no look/u);
  });
});

describe("a timer", () => {
  test("says its time without script", () => {
    const block = timer(edition, {id: "t", question: "Talk.", minutes: 2.5});
    expect(block.querySelector("time")?.getAttribute("datetime")).toBe("PT150S");
    expect(block.querySelectorAll("button:not([hidden])")).toHaveLength(0);
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 181])("refuses %s minutes", minutes => {
    expect(() => timer(edition, {id: "t", question: "Talk.", minutes})).toThrow(/minutes/u);
  });
});
