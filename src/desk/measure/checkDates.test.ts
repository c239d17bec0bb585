import {describe, expect, test} from "vitest";
import {claim, source} from "../../../test/claimFixtures.ts";
import type {Value} from "../../claims/index.ts";
import {checkDates} from "./checkDates.ts";
import {checkImages} from "./checkImages.ts";

const dated = (asOf: string | null, saidOn: string | null, published: string | null = null) =>
  checkDates(claim("a", {asOf, saidOn, source: {...source, published}}));

describe("checkDates(claim)", () => {
  test.each([
    ["2020-05-01", "2020-05-02"],
    ["2020-05-02", "2020-05-02"],
    ["2020-05-01/2020-05-09", "2020-05-05"],
    ["2020-05", "2020-05-01"],
    ["2020-05-03/..", "2020-05-03"],
    [null, "2020-05-02"],
    ["2020-05-02", null],
    [null, null]
  ])("has nothing to say of what held %s and was said %s", (asOf, saidOn) => {
    expect(dated(asOf, saidOn)).toEqual([]);
  });

  test("differs where a claim was said before it held, however the dates are read", () => {
    expect(dated("2020-05-03/2020-05-09", "2020-05-02")).toEqual([
      {
        claim: "a",
        method: "order of dates",
        computed: null,
        unit: null,
        data: "as_of, said_on",
        verdict: "differs",
        detail: "held on 2020-05-03/2020-05-09, after it was said on 2020-05-02"
      }
    ]);
  });

  test("differs where it was said after its document was published", () => {
    expect(dated(null, "2020-05-03", "2020-05-02")).toMatchObject([
      {verdict: "differs", data: "said_on, sources.csv: published"}
    ]);
    expect(dated(null, "2020-05-02", "2020-05-02")).toEqual([]);
  });
});

describe("checkImages(events)", () => {
  const event = (id: string, kind: string, date: Value, place: Value = "lake", source = "gazette") => ({
    line: 2,
    values: {id, kind, date, place, source}
  });

  test("names images that are released before they were taken", () => {
    const notices = checkImages([
      event("shot", "imaged", "2020-05-03"),
      event("out", "released", "2020-05-02")
    ]);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('events "shot" and "out"');
  });

  test("has nothing to say of the right order, another place, another document, an unknown place or date", () => {
    const out = event("out", "released", "2020-05-02");
    expect(checkImages([event("a", "imaged", "2020-05-02"), out])).toEqual([]);
    expect(checkImages([event("a", "imaged", "2020-05-03", "hill"), out])).toEqual([]);
    expect(checkImages([event("a", "imaged", "2020-05-03", "lake", "other"), out])).toEqual([]);
    expect(
      checkImages([event("a", "imaged", "2020-05-03", null), event("b", "released", "2020-05-02", null)])
    ).toEqual([]);
    expect(checkImages([event("a", "imaged", null), out])).toEqual([]);
    expect(checkImages([])).toEqual([]);
  });
});
