import {describe, expect, test} from "vitest";
import {source, speaker} from "../../test/claimFixtures.ts";
import type {Row} from "./cells.ts";
import {checkClaim} from "./checkClaim.ts";
import type {Value} from "./claim.ts";
import {toClaim} from "./toClaim.ts";

const known = {
  sources: new Map([[source.id, source]]),
  speakers: new Map([["ranger", speaker("ranger")]])
};
const row: Row = {
  id: "shore",
  source: "gazette",
  paragraph: 2,
  as_stated: "some 40 miles",
  speaker: "ranger",
  reported_by: null,
  about: "shore",
  measure: "length",
  hedge: "about",
  value: 40,
  low: null,
  high: null,
  unit: "mi",
  as_of: "2020-05-01",
  said_on: "2020-05-02",
  inferred: true,
  same_as: null,
  supersedes: null,
  note: null,
  from_place: "north",
  to_place: null
};

describe("toClaim", () => {
  const claim = toClaim("lengths", row, 7, known);

  test("reads the shared columns, and keeps the topic's own by name", () => {
    expect(claim).toMatchObject({
      id: "shore",
      table: "lengths",
      line: 7,
      paragraph: 2,
      asStated: "some 40 miles",
      reportedBy: null,
      asOf: "2020-05-01",
      inferred: true,
      quantity: {hedge: "about", value: 40, unit: "mi", step: 1}
    });
    expect(claim.topic).toEqual({from_place: "north", to_place: null});
    expect(claim.source).toBe(source);
  });

  test("is frozen to its leaves, and plain data", () => {
    expect(structuredClone(claim)).toEqual(claim);
    expect(Object.isFrozen(claim) && Object.isFrozen(claim.quantity) && Object.isFrozen(claim.topic)).toBe(
      true
    );
    expect(() => Object.assign(claim.quantity, {value: 41})).toThrow("read only");
  });

  test("throws with every problem, and the row's place", () => {
    expect(() => toClaim("lengths", {...row, unit: "leagues", hedge: "surely"}, 7, known)).toThrow(
      /^lengths:7 hedge "surely" is not a hedge.*; unit "leagues" is not in the table of units/
    );
    expect(() => toClaim("lengths", {}, 7, known)).toThrow("lengths:7 id is blank");
  });
});

describe("checkClaim", () => {
  test("finds nothing in a sound row", () => expect(checkClaim(row, known)).toEqual([]));

  const spoiled: readonly (readonly [Record<string, Value>, string, string])[] = [
    [{id: null}, "id", "id is blank; it needs a value"],
    [{as_stated: " "}, "as_stated", "as_stated is blank"],
    [{source: "herald"}, "source", 'source "herald" is not in sources.csv'],
    [{speaker: "nobody"}, "speaker", 'speaker "nobody" is not in speakers.csv'],
    [{reported_by: "nobody"}, "reported_by", 'reported_by "nobody" is not in speakers.csv'],
    [{paragraph: 0}, "paragraph", 'paragraph "0" does not count a paragraph'],
    [{paragraph: 1.5}, "paragraph", "number non-blank lines from 1"],
    [{paragraph: null}, "paragraph", "paragraph blank does not count"],
    [{hedge: "surely"}, "hedge", 'hedge "surely" is not a hedge; use one of exactly, between'],
    [{hedge: null}, "hedge", "hedge blank is not a hedge"],
    [{unit: "leagues"}, "unit", 'unit "leagues" is not in the table of units'],
    [{value: "eight"}, "value", 'value "eight" is not a number; write digits'],
    [{value: Number.NaN}, "value", 'value "NaN" is not a number'],
    [{value: null}, "value", 'value is blank, but hedge "about" speaks of one number'],
    [{hedge: "order_of"}, "value", 'value 40 cannot stand beside hedge "order_of"'],
    [{hedge: "order_of", value: null}, "as_stated", 'no magnitude such as "hundreds" can be read'],
    [{hedge: "between", low: 30}, "high", 'hedge "between" needs both low and high'],
    [{hedge: "between", high: 50}, "low", 'hedge "between" needs both low and high'],
    [{value: null, low: 30}, "high", 'hedge "about" needs both low and high'],
    [{hedge: "at_least", high: 50}, "high", 'high 50 contradicts hedge "at_least"'],
    [{hedge: "at_most", low: 0}, "low", 'low 0 contradicts hedge "at_most"'],
    [{hedge: "more_than", low: 39}, "low", "low 39 differs from value 40"],
    [{hedge: "exactly", low: 39}, "low", "low 39 differs from value 40"],
    [{hedge: "nearly", high: 41}, "high", "high 41 differs from value 40"],
    [{low: 50, high: 30}, "low", "low 50 is above high 30; swap them"],
    [{low: 41}, "value", "value 40 is below low 41"],
    [{high: 39}, "value", "value 40 is above high 39"],
    [{unit: "share"}, "value", "share 40 is more than the whole"],
    [{as_of: "Monday"}, "as_of", 'as_of "Monday" is not a date; write 2022-02-28'],
    [{said_on: "2020-05-02T10:00"}, "said_on", 'said_on "2020-05-02T10:00" is not a date'],
    [{inferred: "maybe"}, "inferred", 'inferred "maybe" is neither true nor false'],
    [{same_as: "shore"}, "same_as", 'same_as "shore" is the claim itself'],
    [{supersedes: "shore"}, "supersedes", 'supersedes "shore" is the claim itself']
  ];

  test.each(spoiled)("%j is a problem of %s", (changes, column, message) => {
    const problems = checkClaim({...row, ...changes}, known);
    expect(problems).toContainEqual(
      expect.objectContaining({column, message: expect.stringContaining(message)})
    );
  });

  test.each([
    {hedge: "about", value: null, low: 30, high: 50},
    {hedge: "about", low: 30, high: 50},
    {hedge: "at_least", low: 40},
    {hedge: "nearly", low: 35},
    {hedge: "between", value: null, low: 30, high: 50},
    {hedge: "order_of", value: null, as_stated: "hundreds of miles"},
    {hedge: "order_of", value: null, low: 300}
  ])("%j is sound", changes => expect(checkClaim({...row, ...changes}, known)).toEqual([]));
});
