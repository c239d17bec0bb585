import {resolve} from "node:path";
import {expect, test} from "vitest";
import {check} from "../src/desk/check/index.ts";

test("the project's own stories and tables give nothing to find, but that no site address is set", async () => {
  const {findings, stories} = await check(resolve(import.meta.dirname, ".."));
  expect(stories).toBeGreaterThanOrEqual(2);
  expect(findings.filter(({rule}) => rule !== "site")).toEqual([]);
});
