import {afterEach, expect, test} from "vitest";
import {fixedClock} from "./fixedClock.ts";
import {fixedLocale} from "./fixedLocale.ts";

const time = Date.UTC(2022, 2, 2);
let undo = () => {};
afterEach(() => undo());

test("the clock stands at the time given, in UTC", () => {
  undo = fixedClock(time, "story");
  expect(Date.now()).toBe(time);
  expect(new Date().toISOString()).toBe("2022-03-02T00:00:00.000Z");
  expect(new Date().getHours()).toBe(0);
  expect(Date()).toContain("Wed Mar 02 2022 00:00:00 GMT+0000");
});

test("given dates are what they are, and dates are dates", () => {
  undo = fixedClock(time, "story");
  expect(new Date(2000, 0, 1).toISOString()).toBe("2000-01-01T00:00:00.000Z");
  expect(new Date("2000-01-01").getTime()).toBe(Date.UTC(2000, 0, 1));
  expect(new Date(NaN).getTime()).toBeNaN();
  expect(new Date()).toBeInstanceOf(Date);
  expect(Date.UTC(2000, 0, 1)).toBe(946_684_800_000);
});

test("random numbers repeat themselves for a story, and differ between stories", () => {
  const drawn = (seed: string) => {
    const restore = fixedClock(time, seed);
    const numbers = Array.from({length: 5}, Math.random);
    restore();
    return numbers;
  };
  expect(drawn("a")).toEqual(drawn("a"));
  expect(drawn("a")).not.toEqual(drawn("b"));
  expect(drawn("").every(number => number >= 0 && number < 1)).toBe(true);
});

test("undone, clock, zone and chance are the machine's again", () => {
  const before = [Date, Math.random, process.env["TZ"], new Date(0).getHours()];
  fixedClock(time, "story")();
  expect([Date, Math.random, process.env["TZ"], new Date(0).getHours()]).toEqual(before);
});

test("where no language is given, numbers, dates and lists are in the story's", () => {
  undo = fixedLocale("de");
  expect((1234.5).toLocaleString()).toBe("1.234,5");
  expect(new Intl.NumberFormat().format(1234.5)).toBe("1.234,5");
  expect(Intl.NumberFormat().resolvedOptions().locale).toBe("de");
  expect(new Date(Date.UTC(2022, 2, 2)).toLocaleDateString(undefined, {timeZone: "UTC"})).toBe("2.3.2022");
  expect(new Intl.DateTimeFormat().resolvedOptions().locale).toBe("de");
});

test("a language that is given is kept, and undone all is the machine's again", () => {
  const {NumberFormat} = Intl;
  const restore = fixedLocale("de");
  expect((1234.5).toLocaleString("en")).toBe("1,234.5");
  expect(Intl.NumberFormat.supportedLocalesOf("en")).toEqual(["en"]);
  restore();
  expect(Intl.NumberFormat).toBe(NumberFormat);
  expect((1234.5).toLocaleString()).toBe(new NumberFormat().format(1234.5));
});
