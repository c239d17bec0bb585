import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {anyQuantity} from "../../test/anyQuantity.ts";
import {claim} from "../../test/claimFixtures.ts";
import type {Claim} from "./claim.ts";
import {compareClaims} from "./compareClaims.ts";
import type {Hedge} from "./hedge.ts";
import {quantityOf} from "./quantityOf.ts";
import type {UnitCode} from "./unit.ts";
import {words} from "./words.ts";

const saying = (id: string, hedge: Hedge, value: number, unit: UnitCode, changes: Partial<Claim> = {}) =>
  claim(id, {quantity: quantityOf({hedge, value, low: null, high: null, unit})!, ...changes});
const relation = (a: Claim, b: Claim) => compareClaims(a, b).relation;

describe("compareClaims", () => {
  test("wordings joined by sameAs are the same measurement, whatever they say", () => {
    const canonical = saying("a", "about", 40, "mi");
    const other = saying("b", "more_than", 60, "km", {sameAs: "a"});
    const third = saying("c", "about", 650, "km", {sameAs: "a"});
    expect(relation(canonical, other)).toBe("same measurement");
    expect(relation(other, third)).toBe("same measurement");
    expect(relation(canonical, canonical)).toBe("same measurement");
  });

  test("different measures, subjects, topics, units and dates do not compare", () => {
    const killed = saying("a", "more_than", 200, "person", {measure: "killed"});
    const cases: [Partial<Claim>, string][] = [
      [{measure: "losses"}, "one counts killed, the other losses"],
      [{measure: "killed", about: "storm"}, "one is about shore, the other about storm"],
      [
        {measure: "killed", topic: {whose: "north"}},
        'they differ in whose: one has "south", the other "north"'
      ],
      [{measure: "killed", asOf: "2020-05-03"}, "one held 1 May 2020, the other 3 May 2020"],
      [{measure: "killed", supersedes: "a"}, "b replaces a"],
      [
        {measure: "killed", quantity: saying("x", "exactly", 3, "tank").quantity},
        "one is in person, the other in tank"
      ]
    ];
    for (const [changes, reason] of cases) {
      const one = {...killed, topic: {whose: "south"}};
      expect(compareClaims(one, saying("b", "more_than", 1000, "person", changes))).toMatchObject({
        relation: "not comparable",
        reason
      });
    }
  });

  test("an unknown topic, an unknown date and an approximate date do not part claims", () => {
    const a = saying("a", "about", 40, "mi", {topic: {kind: "unstated", to: null, from: "x"}});
    const b = saying("b", "about", 40, "mi", {topic: {kind: "extent", to: "y"}, asOf: null});
    expect(relation(a, b)).toBe("consistent");
    expect(relation(a, {...b, asOf: "2019-01-01~"})).toBe("consistent");
    expect(relation(a, {...b, asOf: "2020-04/.."})).toBe("consistent");
  });

  test.each([
    ["about", 40, "mi", "about", 64, "km", "consistent"],
    ["about", 40, "mi", "about", 65, "km", "consistent"],
    ["about", 40, "mi", "more_than", 60, "km", "consistent"],
    ["exactly", 17, "km", "exactly", 10.5, "mi", "consistent"],
    ["about", 1000, "km2", "exactly", 386, "mi2", "consistent"],
    ["about", 17, "mi", "about", 40, "mi", "conflict"],
    ["exactly", 17, "km", "exactly", 18, "km", "conflict"],
    ["exactly", 3, "tank", "more_than", 3, "tank", "conflict"],
    ["exactly", 3, "tank", "at_least", 3, "tank", "consistent"],
    ["at_most", 3, "tank", "at_least", 3, "tank", "consistent"],
    ["fewer_than", 3, "tank", "at_least", 3, "tank", "conflict"],
    ["more_than", 200, "tank", "more_than", 1000, "tank", "consistent"]
  ] as const)("%s %d %s and %s %d %s: %s", (h1, v1, u1, h2, v2, u2, expected) => {
    expect(relation(saying("a", h1, v1, u1), saying("b", h2, v2, u2))).toBe(expected);
  });

  test("hundreds contradict fifty, and not five thousand", () => {
    const hundreds = claim("a", {
      quantity: quantityOf(
        {hedge: "order_of", value: null, low: null, high: null, unit: "tank"},
        "hundreds of tanks"
      )!
    });
    expect(relation(hundreds, saying("b", "exactly", 50, "tank"))).toBe("conflict");
    expect(relation(hundreds, saying("b", "exactly", 5000, "tank"))).toBe("consistent");
  });

  test("a conflict says how far apart", () => {
    const {reason, apart} = compareClaims(saying("a", "about", 17, "mi"), saying("b", "about", 40, "mi"));
    expect(reason).toBe(
      "about 17 miles and about 40 miles cannot both be true: they are about 23 miles apart"
    );
    expect(apart && words(apart)).toBe("about 23 miles");
    const counts = compareClaims(saying("a", "exactly", 1203, "tank"), saying("b", "exactly", 200, "tank"));
    expect(counts.apart && words(counts.apart)).toBe("1,003 tanks");
    const range = quantityOf({hedge: "between", value: null, low: 3, high: 4, unit: "mi"})!;
    const far = compareClaims(claim("a", {quantity: range}), saying("b", "at_least", 10, "mi"));
    expect(far.apart && words(far.apart)).toBe("about 6 miles");
  });

  test("is symmetric, and every statement is consistent with itself", () => {
    const quantity = anyQuantity(["km", "mi", "person"]);
    fc.assert(
      fc.property(quantity, quantity, (p, q) => {
        const [a, b] = [claim("a", {quantity: p}), claim("b", {quantity: q})];
        expect(compareClaims(a, b)).toEqual(compareClaims(b, a));
        expect(relation(a, claim("c", {quantity: p}))).toBe("consistent");
      })
    );
  });
});
