import {describe, expect, test} from "vitest";
import {checkEventDate} from "./eventDate.ts";

describe("checkEventDate", () => {
  test.each([
    ["2021-11-09", "the border, Nov. 9, 2021"],
    ["2024-08-12", "taken on August 12"],
    ["2024-08-12", "on 12th August 2024"],
    ["2014", "in 2014"],
    ["2014-03", "on 18 March 2014"],
    ["2014-03-18", "in March 2014"],
    ["2022-02-28/2022-03-01", "on 1 March"],
    ["2022-02-20/2022-03-01", "on 24 February 2022"],
    ["2022-02-24/..", "since 28 March 2022"],
    ["2022-02-2X", "on 24 February 2022"],
    ["2022-02-24~", "about 24 February"],
    ["2022-02-24", "at 05:00"],
    ["2022-02-24", "2022-02-24"],
    ["2022-02-24", "last Thursday"],
    ["no date", "on 24 February 2022"],
    [null, "on 24 February 2022"],
    ["2022-02-24", ""]
  ])("%s agrees with %j", (date, phrase) => expect(checkEventDate(date, phrase)).toEqual([]));

  test.each([
    ["2021-11-09", "the border, Nov. 19, 2021"],
    ["2021-11-09", "the border, Dec. 9, 2021"],
    ["2021-11-09", "the border, Nov. 9, 2022"],
    ["2024-08-12", "taken on August 14"],
    ["2014", "in 2015"],
    ["2014-03", "in April 2014"],
    ["2022-02-20/2022-03-01", "on 2 March 2022"],
    ["2022-02-24/..", "on 23 February 2022"],
    ["2022-02-24", "2022-02-25"]
  ])("%s does not agree with %j", (date, phrase) => {
    expect(checkEventDate(date, phrase)).toEqual([
      {column: "date", message: expect.stringContaining(`date "${date}" is not what`)}
    ]);
  });
});
