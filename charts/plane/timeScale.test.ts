import {describe, expect, test} from "vitest";
import {timeScale, timeTicks} from "./timeScale.ts";
import {type When, whenOf} from "./when.ts";

const dates = (...given: readonly (string | number)[]): When[] =>
  given.map((date, index) => whenOf("trial", {date}, index, "date", "en"));
const ticks = (given: readonly When[], width = 600) => timeTicks(timeScale(given, [0, width]), given, "en");
const texts = (given: readonly When[], width?: number) => ticks(given, width).map(({text}) => text);

describe("timeTicks", () => {
  test("tells the first year and the last, and years evenly between them", () => {
    const years = dates(...Array.from({length: 17}, (_, index) => 2001 + index));
    expect(texts(years, 800)).toEqual([
      "2001",
      "2003",
      "2005",
      "2007",
      "2009",
      "2011",
      "2013",
      "2015",
      "2017"
    ]);
    expect(texts(years, 200)).toEqual(["2001", "2009", "2017"]);
    expect(texts(dates(1931, 1932))).toEqual(["1931", "1932"]);
    expect(texts(dates(1931))).toEqual(["1931"]);
  });

  test("tells years that do not divide evenly by round ones between, none too near to an end", () => {
    const shown = texts(dates(2001, 2018), 300);
    expect([shown[0], shown.at(-1)]).toEqual(["2001", "2018"]);
    expect(shown.length).toBeLessThanOrEqual(6);
  });

  test("puts each year at its start, the first century included", () => {
    const given = dates(50, 60);
    expect(ticks(given).map(({at}) => at)).toEqual(expect.arrayContaining([0, 600]));
  });

  test("tells days and months where dates are finer than years", () => {
    expect(texts(dates("2022-02-24", "2022-03-03"))).toEqual(expect.arrayContaining(["1 Mar"]));
  });

  test("has nothing to tell of no dates", () => {
    expect(ticks([])).toEqual([]);
  });
});

describe("whenOf", () => {
  test("stands a month at its start, a span at its middle, and says both in words", () => {
    const [month, span] = dates("2022-02", "2022-02-01/2022-02-03");
    expect([month?.at, month?.words]).toEqual([Date.UTC(2022, 1, 1), "February 2022"]);
    expect(span?.at).toBeCloseTo(Date.UTC(2022, 1, 2, 12), -3);
  });

  test.each([null, undefined, ""])("refuses a row without a date: %s", date => {
    expect(() => whenOf("trial", {date}, 4, "date", "en")).toThrow("row 5 has no date");
  });

  test.each([2001.5, -3, 12_000, Number.NaN, "eight", "2022-13", true])(
    "refuses what is no date: %s",
    date => {
      expect(() => whenOf("trial", {date}, 0, "date", "en")).toThrow(`"${date}" is no year and no EDTF date`);
    }
  );
});
