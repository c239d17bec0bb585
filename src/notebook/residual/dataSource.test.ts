import {describe, expect, test} from "vitest";
import {provenanceOf, withProvenance} from "../../claims/index.ts";
import {dataSource} from "./dataSource.ts";

// biome-ignore lint/security/noGlobalEval: what is written is JavaScript.
const read = (source: string | null): unknown => globalThis.eval(`(${source})`);

describe("dataSource writes", () => {
  test.each([
    [null],
    [undefined],
    [Number.NaN],
    [-0],
    ["</script>\u2028"],
    [Object.assign(Array(3), {0: 1, 2: 3})],
    [[]],
    [{}],
    [{a: {b: [1, "2", true, null]}}],
    [Object.assign([1, 2], {columns: ["a", "b c"]})],
    [new Date(Date.UTC(2022, 1, 28))],
    [new Map<unknown, unknown>([["a", new Set([1])]])],
    [/a"b/gi],
    [new Float64Array([1.5, -0])],
    [10n],
    [new URL("https://example.org/")]
  ])("%o as it is", value => {
    expect(read(dataSource(value))).toStrictEqual(value);
  });

  test("what is shared as shared, however often it is there", () => {
    const shared = Object.freeze({a: 1});
    const [first, {within}] = read(dataSource([shared, {within: shared}])) as [object, {within: object}];
    expect(first).toBe(within);
  });

  test("what was frozen frozen, and nothing else", () => {
    const made = read(
      dataSource({frozen: Object.freeze({deep: {a: 1}}), free: {}, list: Object.freeze([1])})
    );
    const {frozen, free, list} = made as {frozen: {deep: object}; free: object; list: unknown[]};
    expect([frozen, frozen.deep, free, list].map(Object.isFrozen)).toEqual([true, false, false, true]);
  });

  test("rows that know where they come from", () => {
    const row = withProvenance({id: "a"}, {table: "events", keys: ["a"], claims: []});
    const made = read(dataSource([row])) as object[];
    expect(provenanceOf(made[0])).toEqual({table: "events", keys: ["a"], claims: []});
    expect({...made[0]}).toEqual({...row});
  });
});

describe("dataSource refuses", () => {
  const self: Record<string, unknown> = {};
  self["self"] = Object.freeze([self]);
  test.each([
    ["a function", () => 1],
    ["a function deep within", {a: [{b() {}}]}],
    ["an object of a class", new (class Point {})()],
    ["a class made from one of JavaScript's own", new (class extends Map {})()],
    [
      "a getter, unasked",
      {
        get a() {
          throw new Error("asked");
        }
      }
    ],
    ["a hidden property", Object.defineProperty({}, "a", {value: 1})],
    ["a symbol of its own", {[Symbol("a")]: 1}],
    ["a symbol", Symbol.for("a")],
    ["an error", new Error("a")],
    ["a promise", Promise.resolve(1)],
    ["bytes of Node's", Buffer.from("a")],
    ["a name on a date", Object.assign(new Date(0), {a: 1})],
    ["what holds itself", self]
  ])("%s", (_, value) => expect(dataSource(value)).toBeNull());
});
