import {describe, expect, test} from "vitest";
import {claim} from "../../test/claimFixtures.ts";
import {withProvenance} from "../claims/index.ts";
import {cardId, computedProvenance} from "./cardId.ts";
import {countOf} from "./countOf.ts";

const duck = (key: string) => withProvenance({key}, {table: "ducks", keys: [key], claims: []});

describe("countOf(rows, formula)", () => {
  test("counts rows exactly, none too", () => {
    expect(countOf([duck("a"), duck("b")], "ducks")).toMatchObject({
      hedge: "exactly",
      value: 2,
      unit: "count"
    });
    expect(countOf([], "ducks")).toMatchObject({value: 0, derivation: {inputs: []}});
  });

  test("knows its rows and its claims", () => {
    expect(computedProvenance(countOf([claim("shore"), duck("a")], "both")).claims).toEqual(["shore"]);
    expect(countOf([duck("a")], "ducks").derivation?.inputs).toEqual([
      {kind: "row", label: "Counted", table: "ducks", key: "a"}
    ]);
  });

  test("names the documents that its rows name, for the source line", () => {
    const told = withProvenance({key: "a", source: "gazette"}, {table: "ducks", keys: ["a"], claims: []});
    expect(countOf([told], "ducks").derivation?.inputs[0]).toMatchObject({source: "gazette"});
  });

  test("has a card of its own for each set of rows", () => {
    const ids = [[duck("a")], [duck("b")], [duck("a"), duck("b")]].map(rows =>
      cardId(countOf(rows, "ducks"))
    );
    expect(new Set(ids).size).toBe(3);
  });
});
