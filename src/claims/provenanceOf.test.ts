import {describe, expect, test} from "vitest";
import {claim} from "../../test/claimFixtures.ts";
import {mergeProvenance} from "./mergeProvenance.ts";
import {provenanceOf, withProvenance} from "./provenanceOf.ts";
import {sum} from "./sum.ts";

const observed = (key: string) => ({table: "readings", keys: [key], claims: []});

describe("provenanceOf", () => {
  test("a claim rests on itself", () => {
    expect(provenanceOf(claim("shore"))).toEqual({table: "lengths", keys: ["shore"], claims: ["shore"]});
    expect(provenanceOf(structuredClone(claim("shore")))?.claims).toEqual(["shore"]);
  });

  test("survives spread, map, filter and sort", () => {
    const rows = ["b", "a"].map(id => withProvenance({id, depth: 3}, observed(id)));
    const journey = rows
      .map(row => ({...row, depth: row.depth * 2}))
      .filter(({depth}) => depth > 0)
      .toSorted((x, y) => x.id.localeCompare(y.id));
    expect(journey.map(row => provenanceOf(row)?.keys)).toEqual([["a"], ["b"]]);
  });

  test("what was given has precedence over what a claim says of itself", () => {
    expect(provenanceOf(withProvenance(claim("shore"), observed("x")))).toEqual(observed("x"));
  });

  test("a group rests on all its members, a computed quantity on its claims", () => {
    const group = [claim("north"), claim("south"), {depth: 3}];
    expect(provenanceOf(group)?.claims).toEqual(["north", "south"]);
    const {quantity: half} = sum([claim("north"), claim("south")]);
    const {quantity} = sum([half!, claim("east")]);
    expect(provenanceOf(quantity)?.claims).toEqual(["north", "south", "east"]);
  });

  test.each([null, undefined, 3, "shore", {}, [], {id: "shore"}, {derivation: null}, Number.NaN])(
    "is null for %j",
    row => expect(provenanceOf(row)).toBeNull()
  );

  test("is not seen by JSON or Object.keys", () => {
    const row = withProvenance({depth: 3}, observed("a"));
    expect(Object.keys(row)).toEqual(["depth"]);
    expect(JSON.stringify(row)).toBe('{"depth":3}');
  });
});

describe("mergeProvenance", () => {
  test("is null for nothing", () => {
    expect(mergeProvenance([])).toBeNull();
    expect(mergeProvenance([null, null])).toBeNull();
  });

  test("names each table, key and claim once", () => {
    const claims = {table: "lengths", keys: ["shore"], claims: ["shore"]};
    expect(mergeProvenance([claims, null, observed("a"), observed("a")])).toEqual({
      table: "lengths, readings",
      keys: ["shore", "a"],
      claims: ["shore"]
    });
  });

  test("counts rows beyond the first hundred, and keeps every claim", () => {
    const rows = Array.from({length: 250}, (_, i) => observed(`k${i}`));
    const merged = mergeProvenance(rows);
    expect(merged?.keys).toHaveLength(100);
    expect(merged?.count).toBe(250);
    const claims = Array.from({length: 250}, (_, i) => ({table: "t", keys: [`c${i}`], claims: [`c${i}`]}));
    expect(mergeProvenance(claims)).toMatchObject({keys: {length: 250}, claims: {length: 250}});
    expect(mergeProvenance(claims)?.count).toBeUndefined();
  });

  test("adds the counts of what was counted before", () => {
    const many = {table: "readings", keys: ["a"], count: 500, claims: []};
    expect(mergeProvenance([many, observed("b")])).toEqual({
      table: "readings",
      keys: ["a", "b"],
      count: 501,
      claims: []
    });
  });
});
