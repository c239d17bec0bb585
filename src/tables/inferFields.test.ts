import {expect, test} from "vitest";
import {inferFields, inferRows} from "./inferFields.ts";
import {parseCsv} from "./parseCsv.ts";

const types = (cells: readonly string[]) =>
  inferFields(parseCsv(`a,b\n${cells.map(cell => `${cell},x\n`).join("")}`, "x.csv"))[0]?.type;

test.for([
  ["numbers", ["1", "-2.5", "1e3", "0", ""], "number"],
  ["true and false", ["true", "false", ""], "boolean"],
  ["dates", ["2022-02-28", "2022-03-01"], "date"],
  ["ones and zeros, which are numbers", ["1", "0"], "number"],
  ["a word among numbers", ["1", "two"], "string"],
  ["leading zeros", ["007", "10"], "string"],
  ["thousands separators", ['"1,000"'], "string"],
  ["spaces", [" 1"], "string"],
  ["NaN", ["NaN"], "string"],
  ["more digits than a number holds", ["90071992547409931"], "string"],
  ["a number too large", ["1e999"], "string"],
  ["a day not in the calendar", ["2022-02-30"], "string"],
  ["Yes and No", ["Yes", "No"], "string"],
  ["TRUE, as a spreadsheet writes it", ["TRUE"], "string"],
  ["empty cells alone", ["", ""], "string"],
  ["no rows", [], "string"]
] as const)("a column of %s is of type %s", ([, cells, type]) => expect(types(cells)).toBe(type));

test("what a ragged row lacks is null", () => {
  expect(inferRows(parseCsv("a,b\n1\n2,3\n", "x.csv"))).toEqual([
    {a: 1, b: null},
    {a: 2, b: 3}
  ]);
});

test("a file that could not be read has no rows", () => expect(inferRows(parseCsv("", "x.csv"))).toEqual([]));
