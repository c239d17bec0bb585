import {expect, test} from "vitest";
import {inferRows} from "./inferFields.ts";
import {parseCsv} from "./parseCsv.ts";
import {problemText} from "./problem.ts";

test("a CSV reads in the browser as it does at build", () => {
  const csv = parseCsv(new TextEncoder().encode('\uFEFFn,text\r\n1,"a ""b""\r\nc"\r\n,x,y\r\n'), "x.csv");
  expect(inferRows(csv)).toEqual([
    {n: 1, text: 'a "b"\r\nc'},
    {n: null, text: "x"}
  ]);
  expect(csv.problems.map(problemText)).toEqual([
    "x.csv:4:3 row has 3 cells, the header has 2: put quotes around a cell with a comma in it, or remove what is too much"
  ]);
});
