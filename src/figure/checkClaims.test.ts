import {describe, expect, test} from "vitest";
import {claim, quantity, speaker} from "../../test/claimFixtures.ts";
import {checkClaims, checkOneMeasure} from "./checkClaims.ts";
import {claimName, documentOf, saidBy} from "./claimName.ts";
import {extremes} from "./extremes.ts";
import {standing} from "./standing.ts";

describe("checkClaims", () => {
  test("lets pass none, one, and several of one dimension", () => {
    checkClaims([]);
    checkClaims([
      claim("a"),
      claim("b", {quantity: quantity({unit: "km"})}),
      claim("c", {quantity: quantity({value: null})})
    ]);
  });

  test("throws on a claim that is there twice", () => {
    expect(() => checkClaims([claim("a"), claim("a")])).toThrow('claim "a" is among the rows twice');
  });

  test.for([Number.NaN, Number.POSITIVE_INFINITY])("throws on %s, naming claim and row", value => {
    expect(() => checkClaims([claim("a", {quantity: quantity({value})})])).toThrow(
      `claim "a" has the number ${value}, which cannot be drawn: mend data/lengths.csv:2`
    );
    expect(() => checkClaims([claim("a", {quantity: quantity({high: value})})])).toThrow("cannot be drawn");
  });

  test("throws on ends that are swapped", () => {
    const swapped = quantity({hedge: "between", value: null, low: 20, high: 12});
    expect(() => checkClaims([claim("a", {quantity: swapped})])).toThrow("low 20 above high 12");
  });

  test("throws on differing dimensions, naming both", () => {
    const tanks = claim("b", {quantity: quantity({unit: "tank"})});
    expect(() => checkClaims([claim("a"), tanks])).toThrow('claims "a" (mi) and "b" (tank)');
  });
});

test("checkOneMeasure throws on several measures, naming them and what to do", () => {
  checkOneMeasure([claim("a"), claim("b")], "filter");
  checkOneMeasure([], "filter");
  const killed = claim("b", {measure: "killed"});
  expect(() => checkOneMeasure([claim("a"), killed], "filter to one")).toThrow(
    '"length" and "killed", and share no axis: filter to one'
  );
});

describe("claimName", () => {
  const gazette = speaker("gazette", "the gazette");

  test("says who, how much in both units, and in which document", () => {
    expect(claimName(claim("a"), "en")).toBe(
      "The ranger: about 40 miles (about 64 km), The lake gazette of 2 May 2020"
    );
  });

  test("says a place first where there is one, and does not name the document that speaks itself", () => {
    const said = claim("a", {speaker: gazette});
    expect(claimName(said, "en", "Klintsy")).toBe("Klintsy: about 40 miles (about 64 km), the gazette");
    expect(documentOf(said)).toBeNull();
  });

  test("says through whom a claim is known", () => {
    const passedOn = claim("a", {reportedBy: gazette});
    expect(saidBy(passedOn)).toBe("The ranger, as reported by the gazette");
    expect(saidBy(claim("a", {speaker: gazette, reportedBy: gazette}))).toBe("the gazette");
  });

  test("says that a figure is not stated", () => {
    expect(claimName(claim("a", {quantity: quantity({value: null})}), "en")).toContain("not stated");
  });
});

test("standing is the best value, else the stated end, in base units; null where there is none", () => {
  expect(standing(quantity({unit: "km", value: 2}))).toBe(2000);
  expect(standing(quantity({unit: "km", value: null, low: 1, high: 3}))).toBe(1000);
  expect(standing(quantity({unit: "km", value: null, high: 3}))).toBe(3000);
  expect(standing(quantity({value: null}))).toBeNull();
});

describe("extremes", () => {
  const some = (id: string, changes: Parameters<typeof quantity>[0]) =>
    claim(id, {quantity: quantity({unit: "km", ...changes})});

  test("are the claims that name the lowest and the highest figure, ends included", () => {
    const rows = [
      some("value", {value: 50}),
      some("wide", {hedge: "between", value: 60, low: 5, high: 70}),
      some("bound", {hedge: "at_least", value: 90}),
      some("none", {value: null})
    ];
    const {lowest, highest, unstated} = extremes(rows);
    expect([lowest?.id, highest?.id, unstated]).toEqual(["wide", "bound", 1]);
  });

  test("compare units of one dimension", () => {
    const {lowest, highest} = extremes([some("mi", {unit: "mi", value: 10}), some("km", {value: 12})]);
    expect([lowest?.id, highest?.id]).toEqual(["km", "mi"]);
  });

  test("are the same claim where there is one, and null where there is none", () => {
    expect(extremes([some("a", {})])).toMatchObject({lowest: {id: "a"}, highest: {id: "a"}});
    expect(extremes([])).toEqual({lowest: null, highest: null, unstated: 0});
    expect(extremes([some("a", {value: null})])).toEqual({lowest: null, highest: null, unstated: 1});
  });
});
