// @vitest-environment jsdom
import {expect, test} from "vitest";
import {inspect} from "./inspect.ts";

class Place {
  name = "Kyiv";
}

const circular: Record<string, unknown> = {};
circular.self = circular;

test.each([
  [1, "1"],
  [-0, "-0"],
  [Number.NaN, "NaN"],
  [10n, "10n"],
  ['a "b"', '"a \\"b\\""'],
  [undefined, "undefined"],
  [null, "null"],
  [true, "true"],
  [Symbol("s"), "Symbol(s)"],
  [/a/g, "/a/g"],
  [new Date(0), "1970-01-01T00:00:00.000Z"],
  [new Date(Number.NaN), "Invalid Date"],
  [new Error("no"), "Error: no"],
  [Math.max, "ƒ max()"],
  [() => 1, "ƒ anonymous()"],
  [{}, "Object {}"],
  [Object.create(null), "Object {}"],
  [[], "Array(0)"],
  [[1, "a"], 'Array(2)0: 11: "a"'],
  [new Map([["a", 1]]), 'Map(1)"a": 1'],
  [new Set([1]), "Set(1)0: 1"],
  [new Place(), 'Placename: "Kyiv"'],
  [circular, "Objectself: [circular]"],
  [{a: {b: {c: {d: {e: 1}}}}}, "Objecta: Objectb: Objectc: Objectd: Object"],
  [Array.from({length: 60}, (_, i) => i), /^Array\(60\)0: 0.*49: 49… 10 more$/]
])("%o reads as such", (value, text) => {
  const read = inspect(value, null, document).textContent;
  if (typeof text === "string") expect(read).toBe(text);
  else expect(read).toMatch(text);
});

test("a getter that throws is shown as its error", () => {
  const value = {
    get bad() {
      throw new Error("no");
    }
  };
  expect(inspect(value, null, document).textContent).toBe("Objectbad: Error: no");
});

test("a named value is shown with its name", () => {
  expect(inspect(3, "km", document).textContent).toBe("km = 3");
});

test("nested values fold without script", () => {
  const made = inspect([{a: 1}], null, document);
  expect(made.querySelectorAll("details > summary")).toHaveLength(2);
});
