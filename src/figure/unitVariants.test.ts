import {expect, test} from "vitest";
import {quantity} from "../../test/claimFixtures.ts";
import {sameDimension, unitCodes, words} from "../claims/index.ts";
import {bothUnits} from "./bothUnits.ts";
import {unitVariants} from "./unitVariants.ts";

test("a length or an area has a rendering for each of the reader's units, anything else one as it is", () => {
  for (const unit of unitCodes) {
    const variants = unitVariants({unit});
    const converts = sameDimension(unit, "km") || sameDimension(unit, "km2");
    expect(variants.map(variant => variant.class)).toEqual(converts ? ["in-km", "in-mi"] : [null]);
    for (const variant of variants)
      expect(words(quantity({unit}), variant.unit ? {unit: variant.unit} : {})).not.toBe("");
  }
});

test("short lengths stay in metres or feet", () => {
  expect(unitVariants({unit: "ft"}).map(({unit}) => unit)).toEqual(["m", "ft"]);
});

test("both units are said in words, the stated one first", () => {
  expect(bothUnits(quantity({value: 18, step: 1}), "en")).toBe("about 18 miles (about 29 km)");
  expect(bothUnits(quantity({hedge: "more_than", value: 60, unit: "km"}), "en")).toMatch(
    /^more than 60 km \(more than \d+ miles\)$/u
  );
  expect(bothUnits(quantity({unit: "person", value: 7, hedge: "at_least"}), "en")).toBe("at least 7 people");
});

test("a figure that is not stated says so", () => {
  expect(bothUnits(quantity({value: null}), "en")).toBe("not stated");
  expect(bothUnits(quantity({value: null, hedge: "order_of", step: 100, unit: "tank"}), "en")).toBe(
    "hundreds of tanks"
  );
});
