import {expect, test} from "vitest";
import {freeze} from "./freeze.ts";

test("freeze reaches the leaves and gives the same value back", () => {
  const value = {list: [{deep: 1}], nothing: null};
  expect(freeze(value)).toBe(value);
  expect(Object.isFrozen(value.list) && Object.isFrozen(value.list[0])).toBe(true);
});

test.each([null, undefined, 3, "text"])("freeze leaves %j alone", value => expect(freeze(value)).toBe(value));
