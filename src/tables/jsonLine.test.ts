import {expect, test} from "vitest";
import {jsonLine} from "./jsonLine.ts";

const text = `{
  "a": {"b": [
    1,
    {"c": "]},:"},

    {"c": {"d": null}}
  ]},
  "c": true
}`;

test.for([
  [[], 1],
  [["a"], 2],
  [["a", "b"], 2],
  [["a", "b", 0], 3],
  [["a", "b", 1, "c"], 4],
  [["a", "b", 2], 6],
  [["a", "b", 2, "c", "d"], 6],
  [["c"], 8],
  [["a", "b", 9, "c"], 2],
  [["nothing"], 1],
  [["a", "nothing", 2], 2]
] as const)("%j is on line %i", ([path, line]) => expect(jsonLine(text, path)).toBe(line));

test("a text that is not JSON has a line all the same", () => {
  for (const broken of ["", "{", "[", '{"a"', '{"a":', "]"]) expect(jsonLine(broken, ["a", 0])).toBe(1);
});
