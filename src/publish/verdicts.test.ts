import {describe, expect, test} from "vitest";
import {type JudgedCell, verdicts} from "./verdicts.ts";

const cell = (id: number, given: Partial<JudgedCell> = {}): JudgedCell => ({
  id,
  inputs: [],
  names: [`n${id}`],
  does: [],
  declared: null,
  ...given
});

const whys = (cells: readonly JudgedCell[], held: Parameters<typeof verdicts>[1] = []) =>
  [...verdicts(cells, held).values()].map(verdict => (verdict.kind === "live" ? verdict.why : "static"));

test("a story without cells has no verdicts", () => {
  expect(whys([])).toEqual([]);
});

test("a cell that does nothing and takes nothing is static; names that no cell defines change nothing", () => {
  expect(whys([cell(1), cell(2, {inputs: ["Math", "n1"]})])).toEqual(["static", "static"]);
});

test("what depends on a live cell names it and what it does, over any number of cells between", () => {
  const cells = [
    cell(1, {does: ["calls view", "reads now"]}),
    cell(2, {inputs: ["n1"]}),
    cell(3, {inputs: ["n2"]})
  ];
  expect(whys(cells)).toEqual([
    "it calls view, and it reads now",
    "it depends on cell 1, which calls view",
    "it depends on cell 1, which calls view"
  ]);
});

test("of several causes above, the nearest is told", () => {
  const cells = [
    cell(1, {does: ["reads now"]}),
    cell(2, {inputs: ["n1"]}),
    cell(3, {does: ["calls view"]}),
    cell(4, {inputs: ["n2", "n3"]})
  ];
  expect(whys(cells)[3]).toBe("it depends on cell 3, which calls view");
});

test("cells that wait for each other end", () => {
  expect(whys([cell(1, {inputs: ["n2"]}), cell(2, {inputs: ["n1"]})])).toEqual(["static", "static"]);
});

test("what is declared static is, and makes nothing live that depends on it", () => {
  const cells = [cell(1, {does: ["reads the clock"], declared: "static"}), cell(2, {inputs: ["n1"]})];
  expect(whys(cells)).toEqual(["static", "static"]);
});

describe("nodes that are held", () => {
  const held = [{name: "n1", shownBy: 2}];

  test("by static cells alone change nothing", () => {
    expect(whys([cell(1), cell(2, {inputs: ["n1"]}), cell(3, {inputs: ["n1"]})], held)).toEqual([
      "static",
      "static",
      "static"
    ]);
  });

  test("by a live cell make the cell live that shows them, and what depends on that", () => {
    const cells = [
      cell(1),
      cell(2, {inputs: ["n1"]}),
      cell(3, {inputs: ["n1"], does: ["calls view"]}),
      cell(4, {inputs: ["n2"]})
    ];
    expect(whys(cells, held)).toEqual([
      "static",
      "it shows what cell 3 works on",
      "it calls view",
      "it depends on cell 2, which shows what cell 3 works on"
    ]);
  });

  test("change nothing of a cell that is declared static", () => {
    const cells = [cell(1), cell(2, {declared: "static"}), cell(3, {inputs: ["n1"], does: ["calls view"]})];
    expect(whys(cells, held)).toEqual(["static", "static", "it calls view"]);
  });
});
