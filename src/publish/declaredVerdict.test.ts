import {expect, test} from "vitest";
import {declaredVerdict} from "./declaredVerdict.ts";

test.each([
  ["// static\nMath.random()", "static"],
  ["\n  // static\nMath.random()", "static"],
  ["//live", "live"],
  ["// live: shows the reader's own time", "live"],
  ["/* static */\nviewof x = 1", "static"],
  ["<!-- static -->\n# Title", "static"],
  ["<!-- live: a reason -->", "live"],
  ["% static\nE = mc^2", "static"]
])("%j says it is %s", (source, said) => {
  expect(declaredVerdict(source)).toBe(said);
});

test.each([
  "",
  "static",
  '"static";\nx',
  "// live data, twice a day",
  "// statically typed",
  "const a = 1;\n// static",
  "// static // live",
  "<!-- static --> # Title"
])("%j says nothing", source => {
  expect(declaredVerdict(source)).toBeNull();
});
