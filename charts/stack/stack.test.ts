import {describe, expect, test} from "vitest";
import {claim, quantity} from "../../test/claimFixtures.ts";
import {type Crossed, crossedOf} from "../plane/crossed.ts";
import {checkCountedOnce, stackOf} from "./stack.ts";

const points = (...quantities: readonly Parameters<typeof quantity>[0][]): Crossed[] => {
  const claims = quantities.map((changes, index) =>
    claim(`c${index}`, {quantity: quantity({hedge: "exactly", step: 1, ...changes})})
  );
  const reading = {group: () => "All", series: "id", missing: undefined, read: () => null};
  return crossedOf("trial", claims, reading, "en");
};
const ends = (parts: ReturnType<typeof stackOf>) => parts.map(({from, to}) => [from, to]);

describe("stackOf", () => {
  test("puts each part on the one before, in base units whatever the units", () => {
    expect(ends(stackOf("trial", points({value: 2, unit: "km"}, {value: 500, unit: "m"})))).toEqual([
      [0, 2000],
      [2000, 2500]
    ]);
  });

  test("leaves out what has no value, and makes nothing of nothing", () => {
    expect(ends(stackOf("trial", points({value: 1, unit: "m"}, {value: null})))).toEqual([[0, 1]]);
    expect(stackOf("trial", [])).toEqual([]);
  });

  test("takes zero and about, refuses below zero", () => {
    expect(
      ends(stackOf("trial", points({value: 0, unit: "m"}, {hedge: "about", value: 3, unit: "m"})))
    ).toEqual([
      [0, 0],
      [0, 3]
    ]);
    expect(() => stackOf("trial", points({value: -1}))).toThrow("below zero");
  });

  test.each(["at_least", "more_than", "at_most", "fewer_than"] as const)("refuses %s", hedge => {
    expect(() => stackOf("trial", points({value: 1}, {hedge}))).toThrow("cannot stack");
  });
});

describe("checkCountedOnce", () => {
  test("refuses two wordings of one measurement, whichever comes first", () => {
    const [first, second] = [claim("a"), claim("b", {sameAs: "a"})];
    for (const both of [
      [first, second],
      [second, first]
    ])
      expect(() =>
        checkCountedOnce(
          "trial",
          both.map(each => ({claim: each}))
        )
      ).toThrow("wordings of it");
    const others = [second, claim("c", {sameAs: "a"})].map(each => ({claim: each}));
    expect(() => checkCountedOnce("trial", others)).toThrow('"b" and "c"');
  });

  test("takes claims that are measurements of their own, and rows that are no claims", () => {
    expect(() =>
      checkCountedOnce("trial", [{claim: claim("a")}, {claim: claim("b")}, {claim: null}])
    ).not.toThrow();
  });
});
