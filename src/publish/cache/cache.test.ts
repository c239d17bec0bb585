import {mkdtemp, readdir, rm, truncate} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {type Cache, openCache} from "./cache.ts";
import type {Inputs} from "./inputs.ts";

let folder: string;
let states: Record<string, string | null>;
const inputs: Inputs = {stateOf: async input => states[input] ?? null};
const opened = async (ground = "ground", isFresh = false): Promise<Cache> =>
  (await openCache(folder, ground, isFresh)).over(inputs);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nutgraf-"));
  states = {a: "1", b: "2"};
});
afterEach(() => rm(folder, {recursive: true, force: true}));

describe("a small outcome", () => {
  const asked = (cache: Cache, ...parts: string[]) => {
    let times = 0;
    const value = cache.known("twice", parts, () => {
      times += 1;
      return [...parts, ...parts];
    });
    return {times, value};
  };

  test("is worked out once for the same parts, also by the next build", async () => {
    const cache = await opened();
    expect(asked(cache, "x")).toEqual({times: 1, value: ["x", "x"]});
    expect(asked(cache, "x").times).toBe(0);
    await cache.close();
    expect(asked(await opened(), "x")).toEqual({times: 0, value: ["x", "x"]});
  });

  test("may be null, and is told from parts that are split otherwise", async () => {
    const cache = await opened();
    cache.known("none", ["ab", "c"], () => null);
    expect(cache.known("none", ["ab", "c"], () => 1)).toBe(null);
    expect(cache.known("none", ["a", "bc"], () => 1)).toBe(1);
    expect(cache.known("other", ["ab", "c"], () => 2)).toBe(2);
  });

  test("is dropped by a build that did not ask for it", async () => {
    const first = await opened();
    asked(first, "x");
    await first.close();
    await (await opened()).close();
    expect(asked(await opened(), "x").times).toBe(1);
  });
});

describe("a large outcome", () => {
  const keep = async (names: readonly string[] | null) => {
    const cache = await opened();
    await cache.keep("story", "lake", ["text"], {value: new Map([["a", 1]]), inputs: names});
    await cache.close();
  };
  const found = async (cache: Promise<Cache>, text = "text") => (await cache).find("story", "lake", [text]);

  test("is found while its parts, its inputs and its ground are the same", async () => {
    await keep(["a", "b"]);
    expect(await found(opened())).toEqual(new Map([["a", 1]]));
    expect(await found(opened(), "other")).toBe(undefined);
    expect(await found(opened("elsewhere"))).toBe(undefined);
    expect(await found(opened("ground", true))).toBe(undefined);
    states = {...states, b: "3"};
    expect(await found(opened())).toBe(undefined);
    states = {...states, b: null};
    expect(await found(opened())).toBe(undefined);
  });

  test.each([
    ["rests on what cannot be known", null],
    ["rests on an input that is not there", ["a", "c"]]
  ])("that %s is not kept", async (_, names) => {
    await keep(["a"]);
    await keep(names);
    expect(await found(opened())).toBe(undefined);
  });

  test("that is not whole, or no longer asked for, is none", async () => {
    await keep(["a"]);
    const [file = ""] = (await readdir(folder)).filter(name => name.startsWith("story"));
    await truncate(join(folder, file), 70);
    expect(await found(opened())).toBe(undefined);
    await (await opened()).close();
    expect((await readdir(folder)).filter(name => name.startsWith("story"))).toEqual([]);
  });

  test("is nothing that a folder which cannot be written would stop a build by", async () => {
    const cache = (await openCache(join(folder, "small"), "ground", false)).over(inputs);
    await (await opened()).close();
    await cache.keep("story", "lake", [], {value: 1, inputs: []});
    await cache.close();
    expect(await cache.find("story", "lake", [])).toBe(undefined);
  });
});
