import {describe, expect, test} from "vitest";
import {cutFrom, occurrences, spelledIn} from "./occurrences.ts";
import {textDocument} from "./textDocument.ts";

const paragraph = (text: string) => {
  const [first] = textDocument({file: "a.txt", bytes: new TextEncoder().encode(text)}).paragraphs;
  if (!first) throw new Error("no paragraph");
  return first;
};

describe("occurrences", () => {
  test.each([
    ["8 miles on, 8 miles back", "8 miles", 2],
    ["18 miles", "8 miles", 0],
    ["1,800 miles", "800 miles", 0],
    ["10.5 miles", "5 miles", 0],
    ["8 milestones", "8 miles", 0],
    ["8 km² of land", "8 km", 0],
    ["in 8, 9 or 10", "8", 1],
    ["it was 8.", "8", 1],
    ["it was 8.5", "8", 0],
    ["(8 miles)", "8 miles", 1],
    ["©2022 of ours", "©2022", 1],
    ["été 8", "t", 0],
    ["8\u00a0miles", "8 miles", 1],
    ["8  miles", "8 miles", 0],
    ["8 Miles", "8 miles", 0],
    ["8 miles", "", 0],
    ["8 miles", " ", 0]
  ])("of %j: %j stands there %i times", (text, phrase, count) => {
    const found = occurrences(paragraph(text), phrase);
    expect(found).toHaveLength(count);
    for (const {start, end} of found) expect(end - start).toBe(phrase.length);
  });

  test("cutFrom names what a phrase is part of", () => {
    expect(cutFrom(paragraph("It is 18 miles, or so"), "8 miles")).toBe("18 miles");
    expect(cutFrom(paragraph("It is 8 miles"), "8 miles")).toBeNull();
    expect(cutFrom(paragraph("It is far"), "8 miles")).toBeNull();
  });

  test("spelledIn tells how the paragraph writes it", () => {
    expect(spelledIn(paragraph("Hundreds came"), "hundreds")).toBe("Hundreds");
    expect(spelledIn(paragraph("Hundreds came"), "tens")).toBeNull();
  });
});
