import {expect, test} from "vitest";
import {moduleProblem} from "./moduleProblem.ts";

test("a place below the root, and the first line that says something", () => {
  const error = Object.assign(new Error("Parse failed with 1 error:\nUnexpected token\n 9: const = bar"), {
    id: "/site/charts/bars.js?t=1",
    loc: {line: 9, column: 10}
  });
  expect(moduleProblem(error, "/site")).toBe("charts/bars.js:9:10 Unexpected token");
});

test("the first of a bundler's errors", () => {
  const error = Object.assign(new Error("Build failed with 2 errors:\n…"), {
    errors: [
      {message: "[MISSING_EXPORT] Error: no such export", loc: {file: "/site/a.ts", line: 1, column: 2}}
    ]
  });
  expect(moduleProblem(error, "/site")).toContain("a.ts:1:2");
});

test.each([
  [new Error("plain"), "plain"],
  ["text", "text"],
  [null, "null"],
  [undefined, "undefined"],
  [new Error(""), ""]
])("%j without a place is told as it is", (error, text) => {
  expect(moduleProblem(error, "/site")).toBe(text);
});
