import {describe, expect, test} from "vitest";
import {inUtc, toUtcDate} from "./vegaLiteUtc.ts";

describe("inUtc", () => {
  test("turns scales, time units, formats and expressions to UTC", () => {
    expect(
      inUtc({
        scales: [{name: "x", type: "time"}],
        axes: [{formatType: "time", tickMinStep: {signal: "datetime(2001, 1, 1) - datetime(2001, 0, 1)"}}],
        data: [{transform: [{type: "timeunit"}, {type: "formula", expr: 'toDate(datum["d"]) + year(now())'}]}]
      })
    ).toEqual({
      scales: [{name: "x", type: "utc"}],
      axes: [{formatType: "utc", tickMinStep: {signal: "utc(2001, 1, 1) - utc(2001, 0, 1)"}}],
      data: [
        {
          transform: [
            {type: "timeunit", timezone: "utc"},
            {type: "formula", expr: 'toUtcDate(datum["d"]) + utcyear(now())'}
          ]
        }
      ]
    });
  });

  test("leaves data, other scales and names that only look alike alone", () => {
    const spec = {
      data: [{name: "rows", values: [{type: "timeunit", expr: "year(1)"}]}],
      scales: [{type: "linear"}],
      title: {text: "time"},
      marks: [{encode: {update: {text: {signal: "my.year(1) + datetime(datum.x)"}}}}]
    };
    expect(inUtc(spec)).toEqual(spec);
  });
});

describe("toUtcDate", () => {
  test.each([
    ["2022-02-28", Date.UTC(2022, 1, 28)],
    ["2022", Date.UTC(2022)],
    ["2022-02-28T12:30", Date.UTC(2022, 1, 28, 12, 30)],
    ["2022-02-28T12:30+02:00", Date.UTC(2022, 1, 28, 10, 30)],
    ["Feb 28 2022", Date.UTC(2022, 1, 28)],
    [5, 5],
    [null, null],
    ["", null]
  ])("reads %j in UTC on every machine", (value, time) => {
    expect(toUtcDate(value)).toBe(time);
  });

  test("gives NaN for what is no date", () => {
    expect(toUtcDate("soon")).toBeNaN();
  });
});
