import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {anyQuantity} from "../../test/anyQuantity.ts";
import {boundsOf} from "./boundsOf.ts";
import {convert, convertExactly, sameDimension} from "./convert.ts";
import type {Hedge} from "./hedge.ts";
import type {Quantity} from "./quantity.ts";
import {quantityOf} from "./quantityOf.ts";
import type {UnitCode} from "./unit.ts";

const stated = (value: number, unit: UnitCode, hedge: Hedge = "exactly"): Quantity =>
  quantityOf({hedge, value, low: null, high: null, unit})!;

describe("convert", () => {
  test.each([
    [8, "mi", 13, "km"],
    [18, "mi", 29, "km"],
    [40, "mi", 64, "km"],
    [102, "mi", 164, "km"],
    [160, "mi", 260, "km"],
    [10.5, "mi", 17, "km"],
    [1, "mi", 1.6, "km"],
    [25, "km", 16, "mi"],
    [60, "km", 37, "mi"],
    [64, "km", 40, "mi"],
    [1000, "km2", 390, "mi2"],
    [386, "mi2", 1000, "km2"],
    [700, "m", 0.43, "mi"]
  ] as const)("%d %s is about %d %s", (value, unit, converted, to) => {
    expect(convert(stated(value, unit), to)).toMatchObject({hedge: "about", value: converted, unit: to});
  });

  test("stays exact where nothing is rounded off", () => {
    expect(convert(stated(2, "d"), "h")).toMatchObject({hedge: "exactly", value: 48, low: 48, high: 48});
    expect(convert(stated(1, "km"), "m")).toMatchObject({hedge: "exactly", value: 1000});
  });

  test("gives the quantity itself in its own unit", () => {
    const q = stated(12.87, "km");
    expect(convert(q, "km")).toBe(q);
  });

  test("rounds an open statement so that it still holds", () => {
    expect(convert(stated(18, "mi", "at_least"), "km")).toMatchObject({
      hedge: "at_least",
      value: 28,
      low: 28
    });
    expect(convert(stated(18, "mi", "at_most"), "km")).toMatchObject({hedge: "at_most", value: 29, high: 29});
    expect(convert(stated(60, "km", "more_than"), "mi")).toMatchObject({hedge: "more_than", value: 37});
  });

  test("nearly becomes about and keeps its upper end", () => {
    expect(convert(stated(100, "mi", "nearly"), "km")).toMatchObject({hedge: "about", value: 160, high: 170});
  });

  test("a range is widened, never narrowed", () => {
    const range = quantityOf({hedge: "between", value: null, low: 10, high: 20, unit: "mi"})!;
    expect(convert(range, "km")).toMatchObject({hedge: "between", value: null, low: 16, high: 33});
  });

  test("hundreds of km are tens of miles", () => {
    const q: Quantity = {hedge: "order_of", value: null, low: 200, high: null, unit: "km", step: 100};
    expect(convert(q, "mi")).toMatchObject({hedge: "order_of", step: 10});
  });

  test("refuses units of different things, and money", () => {
    expect(() => convert(stated(3, "km"), "person")).toThrow("km does not turn into person");
    expect(() => convert(stated(3, "RUB"), "GBP")).toThrow("RUB does not turn into GBP");
    expect(() => convert(stated(3, "tank"), "vehicle")).toThrow("different things");
    expect(sameDimension("RUB", "GBP")).toBe(false);
  });

  test("keeps every number that the statement allowed", () => {
    fc.assert(
      fc.property(
        anyQuantity(["km", "mi", "m", "ft"]),
        fc.constantFrom<UnitCode>("km", "mi", "m"),
        (q, unit) => {
          const exact = boundsOf(convertExactly(q, unit));
          const {low, high} = boundsOf(convert(q, unit));
          expect(low ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(exact.low ?? Number.POSITIVE_INFINITY);
          expect(high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
            exact.high ?? Number.NEGATIVE_INFINITY
          );
        }
      )
    );
  });

  test("never makes a statement firmer, and keeps low ≤ value ≤ high", () => {
    fc.assert(
      fc.property(anyQuantity(["km", "mi"]), fc.constantFrom<UnitCode>("km", "mi", "m"), (q, unit) => {
        const result = convert(q, unit);
        const {low, high} = boundsOf(result);
        const value = result.value ?? low ?? 0;
        expect(low ?? value).toBeLessThanOrEqual(value);
        expect(high ?? value).toBeGreaterThanOrEqual(value);
        if (q.hedge !== "exactly") expect(result.hedge).not.toBe("exactly");
      })
    );
  });
});
