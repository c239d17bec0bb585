import {describe, expect, test} from "vitest";
import {countedFigures} from "./countedFigures.ts";
import {textDocument} from "./textDocument.ts";

const counted = (text: string, isRead = true) => {
  const [paragraph] = textDocument({file: "a.txt", bytes: new TextEncoder().encode(text)}).paragraphs;
  return paragraph ? countedFigures(paragraph, isRead).map(({text}) => text) : [];
};

describe("countedFigures", () => {
  test.each([
    ["some 12 miles of road", ["some 12 miles"]],
    ["the 41st boat, a T-72, ©2022 by us", ["41st boat", "T-72", "©2022 by"]],
    ["the second round of several", ["second round", "several"]],
    ["the nineteenth time", ["nineteenth time"]],
    ["one of them", ["one of"]],
    ["on 4 May 2019, in 2014.", ["4 May 2019", "2014"]],
    ["between 3-4 km", ["between 3-4 km"]],
    ["seconds often pass on a weekend", []],
    ["no figure at all", []],
    ["", []]
  ])("of %j", (text, expected) => expect(counted(text)).toEqual(expected));

  test("of another language are its digits", () => {
    expect(counted("douze bateaux, 12 km le 4 mai", false)).toEqual(["12 km", "4 mai"]);
  });
});
