import {expect, test} from "vitest";
import type {BuildReport} from "./buildReport.ts";
import {explain} from "./explain.ts";

const bytes = {raw: 0, gzip: 0};
const report = (cells: BuildReport["pages"][number]["cells"]): BuildReport => ({
  base: "/",
  pages: [{file: "stories/a/index.html", html: bytes, css: bytes, js: bytes, live: null, asked: null, cells}]
});

test("pages without cells are not told of", () => {
  expect(explain(report([]))).toEqual([]);
});

test("a story without live cells is told in a line", () => {
  expect(explain(report([{cell: 1, kind: "static"}]))).toEqual(["stories/a/index.html: 1 cell, none live"]);
});

test("live cells are told with their sentences, numbers aligned", () => {
  const cells = [
    {cell: 9, kind: "live", why: "it calls view"},
    {cell: 10, kind: "live", why: "it depends on cell 9, which calls view"},
    {cell: 11, kind: "static"}
  ] as const;
  expect(explain(report(cells))).toEqual([
    "stories/a/index.html: 3 cells, 2 live",
    "  cell  9  it calls view",
    "  cell 10  it depends on cell 9, which calls view"
  ]);
});
