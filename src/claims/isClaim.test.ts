import {expect, test} from "vitest";
import {claim, quantity} from "../../test/claimFixtures.ts";
import {isClaim} from "./isClaim.ts";

test("isClaim knows a claim after any journey as plain data", () => {
  expect(isClaim(claim("shore"))).toBe(true);
  expect(isClaim(structuredClone(claim("shore")))).toBe(true);
  expect(isClaim({...claim("shore"), note: "mended"})).toBe(true);
});

test.each([
  null,
  undefined,
  "shore",
  3,
  [],
  {},
  quantity(),
  {id: "shore"},
  {...claim("shore"), quantity: null}
])("isClaim is false for %j", value => expect(isClaim(value)).toBe(false));
