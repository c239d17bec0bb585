import {afterEach, describe, expect, test} from "vitest";
import {dateBounds} from "./dateBounds.ts";
import {dateWords} from "./dateWords.ts";
import {readDate} from "./readDate.ts";

const day = (date: string) => Date.parse(`${date}T00:00:00Z`);
const endOf = (date: string) => day(date) + 86_400_000 - 1;

describe("dateBounds", () => {
  test.each([
    ["2022-02-28", "2022-02-28", "2022-02-28"],
    ["2022-02", "2022-02-01", "2022-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2022", "2022-01-01", "2022-12-31"],
    ["2022-02-2X", "2022-02-20", "2022-02-28"],
    ["2022-02-XX", "2022-02-01", "2022-02-28"],
    ["202X", "2020-01-01", "2029-12-31"],
    ["2021-11-09~", "2021-11-09", "2021-11-09"],
    ["2022-02-24/2022-03-01", "2022-02-24", "2022-03-01"],
    ["2022-02/2022-03", "2022-02-01", "2022-03-31"],
    ["[2022-02-27,2022-02-28]", "2022-02-27", "2022-02-28"]
  ])("%s reaches from %s to the end of %s", (edtf, from, to) => {
    expect(dateBounds(edtf)).toMatchObject({earliest: day(from), latest: endOf(to)});
  });

  test("an open end is null", () => {
    expect(dateBounds("2022-02-24/..")).toMatchObject({earliest: day("2022-02-24"), latest: null});
    expect(dateBounds("../2022-02-24")).toMatchObject({earliest: null, latest: endOf("2022-02-24")});
  });

  test("tells approximate from uncertain, of either end", () => {
    expect(dateBounds("2021-11-09")).toMatchObject({approximate: false, uncertain: false});
    expect(dateBounds("2021-11-09~")).toMatchObject({approximate: true, uncertain: false});
    expect(dateBounds("2021-11-09?")).toMatchObject({approximate: false, uncertain: true});
    expect(dateBounds("2021-11-09%")).toMatchObject({approximate: true, uncertain: true});
    expect(dateBounds("2021-11-09/2021-11-12~")).toMatchObject({approximate: true, uncertain: false});
  });
});

describe("readDate refuses", () => {
  test.each([
    "",
    "Monday",
    "2022-02-30",
    "2022-13",
    "2022-21",
    "2022-W08",
    "2022-02-24T05:00:00",
    "2022-02-24T05:00:00Z",
    "2022-02-24/",
    "/2022-02-24",
    "../..",
    "2022-03-01/2022-02-24",
    "2022-02-24/2022-02-24",
    "2022-02-24/2022-02-25/2022-02-26",
    "[2022-02-24]",
    "{2022-02-24,2022-02-25}",
    "2022-~02-24",
    "28.02.2022",
    "1645747200000",
    " 2022-02-24"
  ])("%j", text => expect(() => readDate(text)).toThrow(`"${text}" is not a date; write 2022-02-28`));
});

describe("in any time zone", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  test.each([
    ["Pacific/Kiritimati", -840],
    ["America/New_York", 300],
    ["Europe/Kyiv", -120],
    ["UTC", 0]
  ])("%s gives the same dates", (name, offset) => {
    process.env.TZ = name;
    expect(new Date(2022, 1, 28).getTimezoneOffset()).toBe(offset);
    expect(dateBounds("2022-02-28")).toMatchObject({
      earliest: day("2022-02-28"),
      latest: endOf("2022-02-28")
    });
    expect(dateWords("2022-02-28", "en-NZ")).toBe("28 February 2022");
    expect(dateWords("2022-02-24/2022-03-01")).toBe("24 February to 1 March 2022");
  });
});
