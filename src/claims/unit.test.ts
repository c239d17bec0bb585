import {describe, expect, test} from "vitest";
import {isCounted, isMoney, isUnitCode, unitCodes, unitOf, units} from "./unit.ts";

describe("units", () => {
  test("have exact factors by definition", () => {
    expect(units.mi.toBase).toBe(1609.344);
    expect(units.mi2.toBase).toBe(1609.344 ** 2);
    expect(units.ft.toBase * 5280).toBe(1609.344);
    expect(units.ha.toBase * 100).toBe(units.km2.toBase);
    expect(units.a.toBase).toBe(12 * units.mo.toBase);
  });

  test("carry their code and one dimension each", () => {
    for (const code of unitCodes) {
      expect(units[code]).toMatchObject({code, ucum: expect.stringMatching(/\S/)});
      expect(units[code].toBase).toBeGreaterThan(0);
    }
  });

  test("of different currencies and things never share a dimension", () => {
    const apart = unitCodes
      .filter(code => isMoney(code) || isCounted(code))
      .map(code => units[code].dimension);
    expect(new Set(apart).size).toBe(apart.length);
  });

  test("cannot be changed", () => {
    expect(Object.isFrozen(units)).toBe(true);
    expect(Object.isFrozen(units.km)).toBe(true);
  });
});

describe("unitOf", () => {
  test("finds a unit by its code", () => expect(unitOf("mi2")).toBe(units.mi2));

  test.each([null, undefined, "", "KM", "toString", "__proto__", 3, {}])("gives null for %j", code => {
    expect(unitOf(code)).toBeNull();
    expect(isUnitCode(code)).toBe(false);
  });
});
