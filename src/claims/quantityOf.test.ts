import {describe, expect, test} from "vitest";
import type {StatedQuantity} from "./checkQuantity.ts";
import {quantityOf} from "./quantityOf.ts";

const stated = (changes: Partial<StatedQuantity> = {}): StatedQuantity => ({
  hedge: "exactly",
  value: 40,
  low: null,
  high: null,
  unit: "km",
  ...changes
});

describe("quantityOf", () => {
  test("fills in the ends that follow from the hedge", () => {
    expect(quantityOf(stated())).toMatchObject({low: 40, high: 40});
    expect(quantityOf(stated({hedge: "at_least"}))).toMatchObject({low: 40, high: null});
    expect(quantityOf(stated({hedge: "about"}))).toMatchObject({low: null, high: null});
  });

  test("takes the step from how the figure was written", () => {
    expect(quantityOf(stated({value: 1 / 3, unit: "share"}), "a third of them")?.step).toBe(0.1);
    expect(quantityOf(stated({value: 0.333, unit: "share"}), "a third of them")?.step).toBe(0.1);
    expect(quantityOf(stated({value: 65}), "40 miles or 65 km")?.step).toBe(1);
  });

  test("takes the step from the digits where the phrase has another number or none", () => {
    expect(quantityOf(stated({value: 1300}), "eight miles")?.step).toBe(100);
    expect(quantityOf(stated({value: 1300}))?.step).toBe(100);
  });

  test("reads a magnitude from the phrase, else off the lower end", () => {
    const vague = stated({hedge: "order_of", value: null, unit: "tank"});
    expect(quantityOf(vague, "hundreds of tanks")).toMatchObject({step: 100, low: 200, high: null});
    expect(quantityOf({...vague, low: 3000}, "very many")).toMatchObject({step: 1000, low: 3000});
    expect(quantityOf(vague, "very many")).toBeNull();
    expect(quantityOf(vague)).toBeNull();
  });
});
