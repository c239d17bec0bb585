import {readdirSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {builtinModules} from "../bundled.ts";

const builtins = join(import.meta.dirname, "builtins");

test("the runtime can be imported where there is no document", async () => {
  expect(typeof document).toBe("undefined");
  expect(Object.keys(await import("./index.ts"))).toContain("runStory");
});

test.each([...builtinModules])(
  "the built-in %s is exported by %s, which needs no document to be imported",
  async (name, file) => {
    expect(readdirSync(builtins)).toContain(file);
    expect((await import(join(builtins, file)))[name]).toBeTypeOf("function");
  }
);
