import {expect, test} from "vitest";
import {chartRoot, type DataTable, label, mark, svg} from "../src/figure/index.ts";
import {chartFrame} from "./chartFrame.ts";
import {chartProblems} from "./chartInvariants.ts";

const {document} = chartFrame();
const provenance = {table: "lengths", keys: ["a"], claims: ["a"]};
const rows = (count: number): DataTable => ({
  columns: [{name: "a", label: "A"}],
  rows: Array.from({length: count}, () => ({cells: ["a"], provenance}))
});
const named = () => mark(document, {name: "a", provenance});
const problems = (table: DataTable, ...children: Node[]) =>
  chartProblems(chartRoot(chartFrame(300), "x", 100, ...children), table).join("\n");
const text = (words: string, x: number, y: number, options = {}) =>
  label(document, words, {x, y, ...options});

test("a true chart has no problems", () => {
  expect(problems(rows(1), named(), text("one", 0, 20), text("two", 0, 40))).toBe("");
  expect(problems(rows(0))).toBe("");
});

test("a text outside the frame is a problem, also through a translation", () => {
  expect(problems(rows(0), text("about 40 miles", 290, 20))).toContain("outside the frame");
  expect(problems(rows(0), text("up", 0, 5))).toContain("outside the frame");
  expect(problems(rows(0), text("about 40 miles", 10, 20, {anchor: "end"}))).toContain("outside the frame");
  expect(
    problems(rows(0), svg(document, "g", {transform: "translate(280,0)"}, text("about", 0, 20)))
  ).toContain("outside");
  expect(
    problems(rows(0), svg(document, "g", {transform: "translate(-280,0)"}, text("about", 290, 20)))
  ).toBe("");
});

test("texts on each other are a problem, unless they are never seen together", () => {
  const two = (one: string | undefined, other: string | undefined) =>
    problems(rows(0), text("64 km", 10, 20, {class: one}), text("40 miles", 12, 22, {class: other}));
  expect(two(undefined, undefined)).toContain("overlaps");
  expect(two("in-km", "in-km")).toContain("overlaps");
  expect(two("in-km", undefined)).toContain("overlaps");
  expect(two("in-km", "in-mi")).toBe("");
});

test("marks that are not the table's rows are a problem", () => {
  expect(problems(rows(2), named())).toContain("1 marks, 2 table rows");
  expect(problems({...rows(1), rows: [{cells: ["a"], provenance: null}]}, named())).toContain(
    "different claims"
  );
  expect(problems({...rows(1), columns: []}, named())).toContain("do not fit the columns");
});

test("a mark without a name, and two marks in the tab order, are problems", () => {
  const nameless = named();
  nameless.removeAttribute("aria-label");
  expect(problems(rows(1), nameless)).toContain("no name");
  const second = named();
  second.setAttribute("tabindex", "0");
  expect(problems(rows(2), named(), second)).toContain("2 marks are in the tab order");
});

test("a number that is none is a problem", () => {
  expect(problems(rows(0), svg(document, "path", {d: "M0,NaN"}))).toContain('d="M0,NaN"');
});
