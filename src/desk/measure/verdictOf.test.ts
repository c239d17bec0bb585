import {describe, expect, test} from "vitest";
import {quantity} from "../../../test/claimFixtures.ts";
import {verdictOf} from "./verdictOf.ts";

const at = (value: number, within = 0) => ({low: value - within, high: value + within});

describe("verdictOf(stated, computed)", () => {
  test.each([
    ["about 18, measured 30 ± 2", {hedge: "about", value: 18, step: 1}, at(30, 2), "differs"],
    ["about 160, measured 152 ± 1", {hedge: "about", value: 160, step: 10}, at(152, 1), "rounded"],
    ["exactly 160, measured 152 ± 1", {hedge: "exactly", value: 160, step: 10}, at(152, 1), "differs"],
    ["exactly 8, measured 7.8 ± 1.4", {hedge: "exactly", value: 8, step: 1}, at(7.8, 1.4), "consistent"],
    ["exactly 8, measured 7.6", {hedge: "exactly", value: 8, step: 1}, at(7.6), "rounded"],
    ["nearly 5, measured 4.2", {hedge: "nearly", value: 5, step: 1}, at(4.2), "rounded"],
    ["nearly 5, measured 5.2", {hedge: "nearly", value: 5, step: 1}, at(5.2), "differs"],
    ["at least 20, measured 900", {hedge: "at_least", value: 20, step: 1}, at(900), "consistent"],
    ["at least 20, measured 19.6", {hedge: "at_least", value: 20, step: 1}, at(19.6), "rounded"],
    ["more than 20, measured 12", {hedge: "more_than", value: 20, step: 1}, at(12), "differs"],
    ["at most 20, measured 3", {hedge: "at_most", value: 20, step: 1}, at(3), "consistent"],
    ["fewer than 20, measured 25", {hedge: "fewer_than", value: 20, step: 1}, at(25), "differs"],
    [
      "between 3 and 4, measured 3.5",
      {hedge: "between", value: null, low: 3, high: 4, step: 1},
      at(3.5),
      "consistent"
    ],
    [
      "between 3 and 4, measured 6",
      {hedge: "between", value: null, low: 3, high: 4, step: 1},
      at(6),
      "differs"
    ],
    ["hundreds, measured 1", {hedge: "order_of", value: null, step: 100}, at(1), "not_comparable"],
    ["no value and no bound", {hedge: "about", value: null, step: 1}, at(1), "not_comparable"]
  ] as const)("%s: %s", (_, stated, computed, verdict) => {
    expect(verdictOf(quantity(stated), computed)).toBe(verdict);
  });
});
