import {describe, expect, test} from "vitest";
import type {Reference} from "../../src/figure/index.ts";
import {claim, quantity} from "../../test/claimFixtures.ts";
import {comparison} from "./comparison.ts";

const reference = (name: string, value: number, unit = "km"): Reference => ({
  id: name.replaceAll(" ", "-"),
  name,
  value,
  unit,
  method: "straight line between places",
  origin: "places.csv"
});
const notes = (hedge: Parameters<typeof quantity>[0], references = [reference("pier to mill", 20)]) =>
  comparison("length-scale", [claim("a", {quantity: quantity(hedge)})], "length", {references}, "en")
    .slice(1)
    .map(({name}) => name.replace(/^.*?, /u, ""));

describe("comparison", () => {
  test("says how often a yardstick fits in, as firmly as the claim was stated", () => {
    expect(notes({value: 40, unit: "km"})).toEqual(["fits in about 2 times"]);
    expect(notes({hedge: "at_least", value: 40, unit: "km"})).toEqual(["fits in at least 2 times"]);
    expect(notes({hedge: "fewer_than", value: 40, unit: "km"})).toEqual(["fits in less than 2 times"]);
    expect(notes({hedge: "between", value: null, low: 20, high: 40, unit: "km"})).toEqual([
      "fits in about 1 to 2 times"
    ]);
  });

  test("says of a larger yardstick what part of it the claim is", () => {
    expect(notes({value: 5, unit: "km"})).toEqual(["larger; the claim is about 25% of it"]);
  });

  test("divides nothing that has no number", () => {
    expect(notes({hedge: "order_of", value: null, step: 10})).toEqual(
      ["pier to mill: about 20 km (about 12 miles)"].map(name => name.replace(/^.*?, /u, ""))
    );
    expect(
      comparison(
        "length-scale",
        [claim("a", {quantity: quantity({value: null})})],
        "length",
        {references: [reference("x", 1)]},
        "en"
      )[1]?.yardstick?.times
    ).toBeNull();
  });

  test("leads from a yardstick to the claim and to the row or the reader that it came from", () => {
    const own = {label: "my way to work", value: 8, unit: "km" as const};
    const [, known, mine] = comparison(
      "length-scale",
      [claim("a")],
      "length",
      {references: [reference("pier", 20)], own},
      "en"
    );
    expect(known?.provenance?.claims).toEqual(["a"]);
    expect(known?.yardstick?.times?.derivation?.inputs).toMatchObject([
      {kind: "claim", claim: {id: "a"}},
      {
        kind: "quantity",
        label: "pier",
        quantity: {derivation: {inputs: [{table: "references", key: "pier"}]}}
      }
    ]);
    expect(mine?.yardstick?.times?.derivation?.inputs[1]).toMatchObject({
      kind: "reader",
      value: 8,
      unit: "km"
    });
    expect(mine?.label).toBe("my way to work (yours)");
  });

  test("takes one claim, of its dimension, not below zero", () => {
    const of =
      (...claims: Parameters<typeof comparison>[1]) =>
      () =>
        comparison("length-scale", claims, "length", {}, "en");
    expect(of()()).toEqual([]);
    expect(of(claim("a"), claim("b"))).toThrow('length-scale lays out one claim and has 2 ("a", "b")');
    expect(of(claim("a", {quantity: quantity({unit: "km2"})}))).toThrow(
      'claim "a" is in km2, which is no length'
    );
    expect(of(claim("a", {quantity: quantity({value: -3})}))).toThrow("below zero");
    expect(of(claim("a", {quantity: quantity({value: Number.NaN})}))).toThrow("NaN");
  });

  test("takes yardsticks above zero, of the claim's dimension", () => {
    const by =
      (references: Reference[], own: number | null = null) =>
      () =>
        comparison(
          "length-scale",
          [claim("a")],
          "length",
          {references, own: own === null ? null : {label: "mine", value: own, unit: "km"}},
          "en"
        );
    expect(by([reference("a square", 3, "km2")])).toThrow('"a square" is in km2, which is no length');
    expect(by([reference("nothing", 0)])).toThrow('"nothing" is 0');
    expect(by([], -1)).toThrow('"mine" is -1');
    expect(by([], Number.NaN)).toThrow('"mine" is NaN');
    expect(by([reference("odd", 3, "furlong")])).toThrow("furlong");
  });
});
