import edtf from "edtf";
import {describe, expect, test} from "vitest";
import {dayRange} from "./dayRange.ts";

const day = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** What the library for EDTF says; null for what it refuses. */
function byLibrary(written: string): {min: number | null; max: number | null} | null {
  try {
    const {min, max} = edtf(written);
    return {min, max};
  } catch {
    return null;
  }
}

describe("dayRange", () => {
  const years = ["2022", "2024", "202X", "20XX", "2X22", "XXXX", "0001"];
  const months = ["", "-01", "-02", "-12", "-00", "-13", "-0X", "-1X", "-XX", "-X1"];
  const days = ["", "-01", "-28", "-30", "-31", "-32", "-0X", "-2X", "-XX", "-X9"];
  const dates = years.flatMap(year =>
    months.flatMap(month => (month ? days : [""]).map(each => `${year}${month}${each}`))
  );
  // The library does not ask the calendar for a day where the month, or whether it is a leap year, is not known.
  const sound = dates.filter(date => !/^....-.?X.?-/.test(date) && !/^.*X.*-02-/.test(date));

  test.each(sound)("reads %s as the library for EDTF does", date => {
    expect(dayRange(date)).toEqual(byLibrary(date));
  });

  test.each([
    ["2023-02-29", null],
    ["2024-02-29", ["2024-02-29", "2024-02-29"]],
    ["2022-02-X0", ["2022-02-10", "2022-02-20"]],
    ["20X2-02-2X", ["2002-02-20", "2092-02-29"]],
    ["202X-02-29", ["2020-02-29", "2028-02-29"]],
    ["2022-XX-31", ["2022-01-31", "2022-12-31"]],
    ["2022-04-3X", ["2022-04-30", "2022-04-30"]]
  ])("knows the calendar where the library errs: %s", (date, range) => {
    expect(dayRange(date)).toEqual(
      range && {min: day(range[0] ?? ""), max: day(range[1] ?? "") + 86_400_000 - 1}
    );
  });

  test.each(["", "-", "2022-", "202", "20222", "2022-2", "2022-02-2", "2022-0a", "MMXX", "2022-02-24T05"])(
    "%j is no date",
    text => expect(dayRange(text)).toBeNull()
  );
});
