import {expect, test} from "vitest";
import {assemblePackage} from "./assemblePackage.ts";
import {problemText} from "./problem.ts";

const sources = [{title: "Made up"}];

/** Tables of integer `a` and text `b`, `c`, with foreign keys from the second, "t", into the first, "u", or itself. */
function said(foreignKeys: unknown[], u: string, t: string) {
  const fields = [{name: "a", type: "integer"}, {name: "b"}, {name: "c"}];
  const descriptor = {
    resources: [
      {name: "u", path: "u.csv", sources, schema: {fields}},
      {name: "t", path: "t.csv", sources, schema: {fields, foreignKeys}}
    ]
  };
  const files = Object.entries({"u.csv": u, "t.csv": t}).map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const
  );
  return assemblePackage("data", JSON.stringify(descriptor), new Map(files)).problems.map(problemText);
}

test("a key of two columns must stand together in one row", () => {
  const key = {fields: ["a", "b"], reference: {resource: "u", fields: ["a", "b"]}};
  expect(said([key], "a,b,c\n1,x,\n2,y,\n", "a,b,c\n1,x,\n1,y,\n")).toEqual([
    'data/t.csv:3:1 a "1" with b "y" is together in no row of data/u.csv: correct it, or add the row there'
  ]);
});

test("a key compares values, not their text", () => {
  const key = {fields: "a", reference: {resource: "u", fields: "a"}};
  expect(said([key], "a,b,c\n1,,\n", "a,b,c\n01,,\n+1,,\n")).toEqual([]);
});

test("a key does not take a number for a text", () => {
  const key = {fields: ["b"], reference: {resource: "u", fields: ["a"]}};
  expect(said([key], "a,b,c\n1,,\n", "a,b,c\n,1,\n")).toHaveLength(1);
});

test("an empty cell points nowhere", () => {
  const key = {fields: ["a", "b"], reference: {resource: "u", fields: ["a", "b"]}};
  expect(said([key], "a,b,c\n", "a,b,c\n1,,\n,x,\n")).toEqual([]);
});

test("a table may point into itself", () => {
  const key = {fields: ["c"], reference: {fields: ["b"]}};
  expect(said([key], "a,b,c\n", "a,b,c\n,root,\n,leaf,root\n,lost,rot\n")).toEqual([
    'data/t.csv:4:3 c "rot" is not a b in data/t.csv (did you mean "root"?): correct it, or add the row there'
  ]);
});

test("into a table without rows every key dangles", () => {
  const key = {fields: ["a"], reference: {resource: "u", fields: ["a"]}};
  expect(said([key], "a,b,c\n", "a,b,c\n1,,\n2,,\n")).toHaveLength(2);
});
