import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {anyQuantity} from "../../test/anyQuantity.ts";
import {boundsOf} from "./boundsOf.ts";
import type {Hedge} from "./hedge.ts";
import type {Quantity} from "./quantity.ts";

const stated = (hedge: Hedge, changes: Partial<Quantity> = {}): Quantity => ({
  hedge,
  value: 40,
  low: null,
  high: null,
  unit: "tank",
  step: 1,
  ...changes
});

describe("boundsOf", () => {
  test.each([
    ["exactly", 40, 40, true, true],
    ["about", null, null, false, false],
    ["at_least", 40, null, true, false],
    ["more_than", 40, null, false, false],
    ["at_most", null, 40, false, true],
    ["fewer_than", null, 40, false, false],
    ["nearly", null, 40, false, false]
  ] as const)("%s 40 reaches from %j to %j", (hedge, low, high, lowIncluded, highIncluded) => {
    expect(boundsOf(stated(hedge))).toEqual({low, high, lowIncluded, highIncluded});
  });

  test("a range has the ends that it states", () => {
    const bounds = boundsOf(stated("between", {value: null, low: 3, high: 4}));
    expect(bounds).toEqual({low: 3, high: 4, lowIncluded: true, highIncluded: true});
  });

  test("hundreds are at least two hundred, without an upper end", () => {
    expect(boundsOf(stated("order_of", {value: null, step: 100}))).toMatchObject({low: 200, high: null});
  });

  test("about keeps the ends that an editor set", () => {
    expect(boundsOf(stated("about", {low: 35, high: 50}))).toMatchObject({low: 35, high: 50});
  });

  test("an end that a computation left open stays open", () => {
    const computed = stated("at_least", {derivation: {formula: "a + b", inputs: []}});
    expect(boundsOf(computed)).toMatchObject({low: null, high: null, lowIncluded: false});
  });

  test("low is never above the value, nor the value above high", () => {
    fc.assert(
      fc.property(anyQuantity(["km", "person"]), q => {
        const {low, high} = boundsOf(q);
        expect(low ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(q.value ?? low ?? 0);
        expect(high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(q.value ?? low ?? 0);
      })
    );
  });
});
