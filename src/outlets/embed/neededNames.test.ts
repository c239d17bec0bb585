import {expect, test} from "vitest";
import {neededNames} from "./neededNames.ts";

const cell = (id: number, inputs: string[], outputs: string[]) => ({
  id,
  inputs,
  outputs,
  output: null,
  autoview: false,
  automutable: false
});

test("follows names to the cells that give them, and on from there", () => {
  const cells = [
    cell(1, ["Inputs"], ["pace", "walker"]),
    cell(2, ["pace"], ["minutes"]),
    cell(3, ["minutes", "figure"], []),
    cell(4, ["walker"], ["other"])
  ];
  expect([...neededNames(cells, 3)].sort()).toEqual(["Inputs", "figure", "minutes", "pace"]);
});

test("knows both names of a view", () => {
  const view = {...cell(1, ["Inputs"], []), output: "viewof$pace", autoview: true};
  expect(neededNames([view, cell(2, ["pace"], [])], 2)).toContain("Inputs");
  expect(neededNames([view, cell(2, ["viewof$pace"], [])], 2)).toContain("Inputs");
});

test("ends where cells need each other, and finds nothing for a cell that needs none or is not there", () => {
  const circle = [cell(1, ["b"], ["a"]), cell(2, ["a"], ["b"])];
  expect([...neededNames(circle, 1)].sort()).toEqual(["a", "b"]);
  expect([...neededNames([cell(1, [], [])], 1)]).toEqual([]);
  expect([...neededNames([], 1)]).toEqual([]);
});
