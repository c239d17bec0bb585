import {describe, expect, test} from "vitest";
import type {Hedge} from "./hedge.ts";
import type {Quantity} from "./quantity.ts";
import {quantityOf} from "./quantityOf.ts";
import {ratio} from "./ratio.ts";
import type {UnitCode} from "./unit.ts";
import {words} from "./words.ts";

const stated = (hedge: Hedge, value: number, unit: UnitCode = "km"): Quantity =>
  quantityOf({hedge, value, low: null, high: null, unit})!;
const range = (low: number, high: number): Quantity =>
  quantityOf({hedge: "between", value: null, low, high, unit: "km"})!;
const said = (a: Quantity, b: Quantity) => {
  const {quantity, refused} = ratio(a, b);
  return quantity === undefined ? refused : words(quantity);
};

describe("ratio", () => {
  test("is shown to two digits", () =>
    expect(said(stated("exactly", 40), stated("exactly", 18))).toBe("2.2"));

  test("of ranges is the interval between their furthest ends", () => {
    expect(said(range(20, 40), range(4, 5))).toBe("4 to 10");
  });

  test("turns the hedge of the divisor round", () => {
    expect(said(stated("exactly", 40), stated("at_least", 10))).toBe("at most 4");
    expect(said(stated("at_least", 40), stated("at_most", 10))).toBe("at least 4");
    expect(said(stated("about", 40), stated("exactly", 10))).toBe("about 4");
  });

  test("converts units of one dimension", () => {
    expect(said(stated("exactly", 1, "mi"), stated("exactly", 1))).toBe("1.6");
  });

  test("refuses what has no honest answer", () => {
    const hundreds: Quantity = {hedge: "order_of", value: null, low: 200, high: null, unit: "km", step: 100};
    expect(said(stated("exactly", 40), stated("exactly", 0))).toContain("may be zero");
    expect(said(stated("exactly", 40), range(0, 4))).toContain("may be zero");
    expect(said(stated("exactly", -4), stated("exactly", 4))).toContain("below zero");
    expect(said(hundreds, stated("exactly", 4))).toContain("no best value");
    expect(said(stated("at_least", 40), stated("at_least", 18))).toContain("opposite directions");
    expect(said(stated("exactly", 4), stated("exactly", 4, "h"))).toContain("different things");
  });
});
