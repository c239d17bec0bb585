import {describe, expect, test} from "vitest";
import {difference} from "./difference.ts";
import type {Hedge} from "./hedge.ts";
import type {Quantity} from "./quantity.ts";
import {quantityOf} from "./quantityOf.ts";
import type {UnitCode} from "./unit.ts";
import {words} from "./words.ts";

const stated = (hedge: Hedge, value: number, unit: UnitCode = "km"): Quantity =>
  quantityOf({hedge, value, low: null, high: null, unit})!;
const range = (low: number, high: number): Quantity =>
  quantityOf({hedge: "between", value: null, low, high, unit: "km"})!;
const said = (a: Quantity, b: Quantity) => {
  const {quantity, refused} = difference(a, b);
  return quantity === undefined ? refused : words(quantity);
};

describe("difference", () => {
  test("of exact numbers is exact", () =>
    expect(said(stated("exactly", 40), stated("exactly", 18))).toBe("22 km"));

  test("of ranges is the interval between their furthest ends", () => {
    expect(said(range(20, 30), range(3, 4))).toBe("16 to 27 km");
    expect(said(range(20, 30), stated("exactly", 5))).toBe("15 to 25 km");
  });

  test("turns the hedge of what is taken away round", () => {
    expect(said(stated("exactly", 40), stated("at_least", 18))).toBe("at most 22 km");
    expect(said(stated("exactly", 40), stated("fewer_than", 18))).toBe("more than 22 km");
    expect(said(stated("at_least", 40), stated("at_most", 18))).toBe("at least 22 km");
    expect(said(stated("about", 40), stated("exactly", 18))).toBe("about 22 km");
  });

  test("refuses what nothing bounds and what rounding swallows", () => {
    expect(said(stated("at_least", 40), stated("at_least", 18))).toContain("opposite directions");
    expect(said(stated("about", 160), stated("about", 155))).toContain(
      "smaller than what they are rounded to"
    );
    expect(said(stated("exactly", 4), stated("exactly", 4, "h"))).toContain(
      "km and h measure different things"
    );
  });
});
