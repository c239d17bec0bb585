import {expect, test} from "vitest";
import type {CellError} from "../notebook/runtime/index.ts";
import {excusedCells} from "./excusedCells.ts";

const failed = (cell: number, error: unknown, from: number | null = null): CellError => ({
  file: "a.html",
  line: 1,
  name: null,
  message: "",
  cell,
  error,
  from
});
const overNull = new TypeError("Cannot read properties of null (reading 'fillRect')");
const all = () => true;
const none = () => false;

test("a cell that failed over null is excused where the DOM refused it something, with those that wait for it", () => {
  const errors = [
    failed(1, overNull),
    failed(2, overNull, 1),
    failed(3, new Error("no bars")),
    failed(4, overNull, 3)
  ];
  expect([...excusedCells(errors, all)]).toEqual([1, 2]);
});

test("no cell is excused that the DOM refused nothing", () => {
  expect(excusedCells([failed(1, overNull)], none)).toEqual(new Set());
});

test.each([
  new Error("null"),
  new RangeError("null"),
  "null",
  null,
  undefined,
  new TypeError("x is not a function")
])("%s is an error of the cell's own", error => {
  expect(excusedCells([failed(1, error)], all)).toEqual(new Set());
});
