import {describe, expect, test} from "vitest";
import {dateWords} from "./dateWords.ts";

const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, " ");

describe("dateWords", () => {
  test.each([
    ["2022-02-28", "28 February 2022"],
    ["2022-02", "February 2022"],
    ["2022", "2022"],
    ["2021-11-09~", "about 9 November 2021"],
    ["2021-11-09?", "possibly 9 November 2021"],
    ["2021-11-09%", "possibly about 9 November 2021"],
    ["2022-02-24/2022-03-01", "24 February to 1 March 2022"],
    ["2022-02-24/2022-02-28", "24 to 28 February 2022"],
    ["2021-12-25/2022-01-19", "25 December 2021 to 19 January 2022"],
    ["2021-11-09~/2022-01-19", "about 9 November 2021 to 19 January 2022"],
    ["2022-02/2022-03-01", "February 2022 to 1 March 2022"],
    ["2022-02-24/..", "from 24 February 2022"],
    ["../2022-02-24", "until 24 February 2022"],
    ["[2022-02-27,2022-02-28]", "27 February 2022 or 28 February 2022"],
    ["2022-02-2X", "20 to 28 February 2022"],
    ["2022-02-XX", "February 2022"],
    ["202X", "2020 to 2029"]
  ])("%s is %s", (edtf, expected) => expect(dateWords(edtf)).toBe(expected));

  test.each([
    ["2022-02-28", "en-US", "February 28, 2022"],
    ["2021-11-09~", "uk", "приблизно 9 листопада 2021 р."],
    ["2022-02-24/2022-03-01", "uk", "24 лютого – 1 березня 2022 р."],
    ["2021-11-09~", "fr", "vers le 9 novembre 2021"],
    ["2022-02-24/..", "fr", "à partir du 24 février 2022"],
    ["2021-11-09~", "ar-u-nu-latn", "نحو 9 نوفمبر 2021"],
    ["2021-11-09~", "de", "≈ 9. November 2021"],
    ["2021-11-09?", "de", "9. November 2021 (?)"]
  ])("%s in %s is %s", (edtf, locale, expected) => expect(plain(dateWords(edtf, locale))).toBe(expected));

  test("refuses what is not a date", () =>
    expect(() => dateWords("Monday")).toThrow('"Monday" is not a date'));
});
