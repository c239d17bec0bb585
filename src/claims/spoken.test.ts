import fc from "fast-check";
import {expect, test} from "vitest";
import {anyQuantity} from "../../test/anyQuantity.ts";
import {quantityOf} from "./quantityOf.ts";
import {spoken} from "./spoken.ts";
import {unitCodes} from "./unit.ts";

test("spoken says units in full", () => {
  const km = quantityOf({hedge: "about", value: 13, low: null, high: null, unit: "km"})!;
  const pounds = quantityOf({hedge: "between", value: null, low: 1300, high: 3200, unit: "GBP"})!;
  const share = quantityOf({hedge: "exactly", value: 0.42, low: null, high: null, unit: "share"})!;
  expect(spoken(km)).toBe("about 13 kilometres");
  expect(spoken(km, {locale: "uk"})).toBe("приблизно 13 кілометрів");
  expect(spoken(km, {unit: "mi"})).toBe("about 8.1 miles");
  expect(spoken(pounds)).toBe("1,300 to 3,200 pounds");
  expect(spoken(share)).toBe("42 percent");
  expect(spoken(km, {bare: true})).toBe("about 13");
});

test("spoken has no symbols in English", () => {
  fc.assert(
    fc.property(anyQuantity(unitCodes), q => {
      expect(spoken(q)).not.toMatch(/[≈≥≤<>–%£$€₽²]/);
    })
  );
});
