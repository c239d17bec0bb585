import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {anyQuantity} from "../../test/anyQuantity.ts";
import {claim} from "../../test/claimFixtures.ts";
import {boundsOf} from "./boundsOf.ts";
import {compute} from "./compute.ts";
import type {Hedge} from "./hedge.ts";
import {provenanceOf} from "./provenanceOf.ts";
import type {Quantity} from "./quantity.ts";
import {quantityOf} from "./quantityOf.ts";
import type {UnitCode} from "./unit.ts";
import {words} from "./words.ts";

const stated = (hedge: Hedge, value: number, unit: UnitCode): Quantity =>
  quantityOf({hedge, value, low: null, high: null, unit})!;
const abreast = quantityOf({hedge: "between", value: null, low: 3, high: 4, unit: "vehicle"})!;
const spacing = {label: "metres from one to the next", value: 15, unit: "m"} as const;
const length = (quantity: Quantity) => ({label: "length", quantity, unit: "m"}) as const;
const vehiclesOn = (q: Quantity) =>
  compute({
    formula: "length ÷ spacing",
    unit: "vehicle",
    inputs: [length(q), spacing],
    value: (length, spacing) => length / spacing
  });

describe("compute", () => {
  test("gives the function its inputs in the units asked for, unrounded", () => {
    const result = vehiclesOn(stated("exactly", 40, "mi"));
    expect(result.value).toBeCloseTo(64373.76 / 15, 6);
    expect(words(result)).toBe("about 4,300 vehicles");
  });

  test("a reader's assumption makes it about at best", () => {
    expect(vehiclesOn(stated("exactly", 40, "mi")).hedge).toBe("about");
    expect(vehiclesOn(stated("about", 40, "mi")).hedge).toBe("about");
    expect(words(vehiclesOn(stated("more_than", 60, "km")))).toBe("more than 4,000 vehicles");
    expect(words(vehiclesOn(stated("at_most", 60, "km")))).toBe("at most 4,000 vehicles");
  });

  test("an open end follows the way the function falls", () => {
    const hours = compute({
      formula: "60 ÷ speed",
      unit: "h",
      inputs: [stated("at_least", 20, "km")],
      value: speed => 60 / speed
    });
    expect(words(hours)).toBe("at most 3 hours");
    const strict = compute({
      formula: "60 ÷ x",
      unit: "h",
      inputs: [stated("nearly", 20, "km")],
      value: x => 60 / x
    });
    expect(words(strict)).toBe("more than 3 hours");
    const nearly = compute({
      formula: "2x",
      unit: "h",
      inputs: [stated("nearly", 20, "h")],
      value: x => 2 * x
    });
    expect(words(nearly)).toBe("nearly 40 hours");
  });

  test("carries ranges to the corners", () => {
    const inputs = [length(stated("exactly", 1, "km")), {label: "abreast", quantity: abreast}];
    const value = (length: number, lanes: number) => (length / 10) * lanes;
    const result = compute({formula: "length ÷ 10 × abreast", unit: "vehicle", inputs, value});
    expect(result).toMatchObject({hedge: "between", value: null, low: 300, high: 400});
    const about = [length(stated("about", 1, "km")), {label: "abreast", quantity: abreast}];
    expect(words(compute({formula: "f", unit: "vehicle", inputs: about, value}))).toBe(
      "about 300 to 400 vehicles"
    );
  });

  test("an about leaves no firm end", () => {
    const inputs = [stated("about", 40, "km"), stated("at_least", 2, "km")];
    const result = compute({formula: "a × b", unit: "km2", inputs, value: (a, b) => a * b});
    expect(result.hedge).toBe("at_least");
    expect(boundsOf(result)).toMatchObject({low: null, high: null});
  });

  test("a plain value takes the weakest hedge and has no ends of its own", () => {
    const result = compute({formula: "counted", unit: "tank", inputs: [claim("shore")], value: 12});
    expect(result).toMatchObject({hedge: "about", value: 12, low: null, high: null});
    expect(compute({formula: "12", unit: "tank", inputs: [], value: 12})).toMatchObject({
      hedge: "exactly",
      low: 12
    });
  });

  test("knows its claims, and is plain frozen data", () => {
    const result = compute({
      formula: "half",
      unit: "mi",
      inputs: [{claim: claim("shore")}, spacing],
      value: x => x / 2
    });
    expect(provenanceOf(result)?.claims).toEqual(["shore"]);
    expect(structuredClone(result)).toEqual(result);
    expect(Object.isFrozen(result)).toBe(true);
    expect(result.derivation?.inputs.at(1)).toEqual({
      kind: "reader",
      label: "metres from one to the next",
      value: 15,
      unit: "m"
    });
  });

  test("takes a step of the author's", () => {
    const inputs = [stated("about", 40, "mi")];
    expect(words(compute({formula: "x ÷ 3", unit: "mi", inputs, value: x => x / 3, step: 0.01}))).toBe(
      "about 13.33 miles"
    );
  });

  test("refuses what gives no number", () => {
    const hundreds: Quantity = {
      hedge: "order_of",
      value: null,
      low: 200,
      high: null,
      unit: "tank",
      step: 100
    };
    const zero = {...spacing, value: 0};
    const over = (a: number, b: number) => a / b;
    expect(() => vehiclesOn({...hundreds, unit: "km"})).toThrow("no best value");
    expect(() =>
      compute({formula: "a ÷ b", unit: "km", inputs: [stated("about", 4, "km"), zero], value: over})
    ).toThrow('"a ÷ b" gives Infinity');
    expect(() => compute({formula: "a", unit: "km", inputs: [], value: Number.NaN})).toThrow("gives NaN");
    expect(() =>
      compute({
        formula: "a ÷ b",
        unit: "ratio",
        inputs: [stated("at_least", 4, "km"), stated("at_least", 2, "km")],
        value: over
      })
    ).toThrow("opposite directions");
  });

  test("contains the result for every number that its inputs allow", () => {
    const inputs = anyQuantity(["km"], {without: ["order_of", "about"]});
    const within = (q: Quantity, part: number) => {
      const {low, high} = boundsOf(q);
      const from = low ?? 0;
      return from + part * ((high ?? from * 10 + 1) - from);
    };
    fc.assert(
      fc.property(inputs, inputs, fc.double({min: 0, max: 1, noNaN: true}), (a, b, part) => {
        const value = (x: number, y: number) => x * (y + 1);
        let result: Quantity;
        try {
          result = compute({formula: "x (y + 1)", unit: "km2", inputs: [a, b], value});
        } catch (error) {
          fc.pre(!String(error).includes("opposite"));
          throw error;
        }
        const got = value(within(a, part), within(b, part));
        const {low, high} = boundsOf(result);
        expect(got).toBeGreaterThanOrEqual((low ?? 0) * (1 - 1e-9));
        expect(got).toBeLessThanOrEqual((high ?? Number.POSITIVE_INFINITY) * (1 + 1e-9));
      })
    );
  });
});
