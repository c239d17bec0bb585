import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {anyQuantity} from "../../test/anyQuantity.ts";
import {claim} from "../../test/claimFixtures.ts";
import {boundsOf} from "./boundsOf.ts";
import {weakest} from "./combine.ts";
import type {Hedge} from "./hedge.ts";
import {provenanceOf} from "./provenanceOf.ts";
import type {Quantity} from "./quantity.ts";
import {quantityOf} from "./quantityOf.ts";
import {sum} from "./sum.ts";
import type {UnitCode} from "./unit.ts";
import {words} from "./words.ts";

const stated = (hedge: Hedge, value: number, unit: UnitCode = "person"): Quantity =>
  quantityOf({hedge, value, low: null, high: null, unit})!;
const range = (low: number, high: number): Quantity =>
  quantityOf({hedge: "between", value: null, low, high, unit: "person"})!;
const said = (...terms: Quantity[]) => {
  const {quantity, refused} = sum(terms);
  return quantity === undefined ? refused : words(quantity);
};

describe("sum", () => {
  test("adds exact numbers exactly", () => {
    expect(said(stated("exactly", 200), stated("exactly", 3))).toBe("203 people");
    expect(said(stated("exactly", 7))).toBe("7 people");
  });

  test("takes the weakest hedge", () => {
    expect(said(stated("exactly", 3), stated("about", 40))).toBe("about 43 people");
    expect(said(stated("at_least", 3), stated("exactly", 40))).toBe("at least 43 people");
    expect(said(stated("at_least", 3), stated("more_than", 40))).toBe("more than 43 people");
    expect(said(stated("at_most", 3), stated("fewer_than", 40))).toBe("fewer than 43 people");
  });

  test("adds the ends of ranges", () => {
    expect(said(range(3, 4), range(10, 20))).toBe("13 to 24 people");
    expect(said(range(3, 4), stated("at_least", 10))).toBe("at least 13 people");
    expect(said(range(3, 4), stated("at_most", 10))).toBe("at most 14 people");
  });

  test("leaves open the end that an about leaves open", () => {
    const {quantity} = sum([stated("about", 5), stated("at_least", 10)]);
    expect(quantity).toMatchObject({hedge: "at_least", value: 15, low: null, high: null});
    expect(boundsOf(quantity!)).toMatchObject({low: null, high: null});
  });

  test("converts to the unit of the first", () => {
    expect(said(stated("exactly", 10, "km"), stated("exactly", 10, "mi"))).toBe("26 km");
  });

  test("knows what it was computed from", () => {
    const {quantity} = sum([claim("north"), claim("south")]);
    expect(quantity?.derivation?.formula).toBe("about 40 miles + about 40 miles");
    expect(provenanceOf(quantity)).toEqual({
      table: "lengths",
      keys: ["north", "south"],
      claims: ["north", "south"]
    });
  });

  test("refuses what has no honest total", () => {
    const hundreds: Quantity = {
      hedge: "order_of",
      value: null,
      low: 200,
      high: null,
      unit: "person",
      step: 100
    };
    expect(said()).toBe("there is nothing to add up");
    expect(said(stated("exactly", 3), hundreds)).toContain('"hundreds of people" has no best value');
    expect(said(stated("exactly", 3), stated("exactly", 3, "tank"))).toContain(
      "person and tank measure different"
    );
    expect(said(stated("exactly", 3, "RUB"), stated("exactly", 3, "GBP"))).toContain("RUB and GBP");
    expect(said(stated("at_least", 3), stated("at_most", 9))).toContain("pull in opposite directions");
    expect(said(range(3, 4), stated("about", 9))).toContain("no stated width");
  });

  test("has the sums of its terms' ends, and the weakest of their hedges", () => {
    const terms = fc.array(anyQuantity(["person"], {without: ["order_of"]}), {minLength: 1, maxLength: 5});
    fc.assert(
      fc.property(terms, all => {
        const {quantity} = sum(all);
        fc.pre(quantity !== undefined);
        const ends = all.map(boundsOf);
        const add = (side: "low" | "high") =>
          ends.some(end => end[side] === null)
            ? null
            : ends.reduce((total, end) => total + (end[side] ?? 0), 0);
        const bounds = boundsOf(quantity);
        for (const side of ["low", "high"] as const) {
          const expected = add(side);
          if (expected === null) expect(bounds[side]).toBeNull();
          else expect(bounds[side]).toBeCloseTo(expected, 6);
        }
        expect(quantity.hedge).toBe(weakest(all.map(({hedge}) => hedge)));
      })
    );
  });
});
