import {describe, expect, test} from "vitest";
import {chartEdition} from "../../test/chartEdition.ts";
import {claim, quantity} from "../../test/claimFixtures.ts";
import {wording, wordingClaims, wordingNodes, wordingText} from "./wording.ts";

const shore = claim("shore");
const sum = quantity({
  value: 80,
  derivation: {formula: "twice the shore", inputs: [{kind: "claim", claim: shore}]}
});

describe("a wording", () => {
  const text = wording`The shore is ${shore}, both sides ${sum}.`;

  test("keeps its figures and its order", () => {
    expect(text.parts).toEqual(["The shore is ", shore, ", both sides ", sum, "."]);
    expect(wordingClaims(text)).toEqual([shore]);
  });

  test("says each figure in its source's own unit as plain text", () => {
    expect(wordingText(text, "en")).toBe("The shore is about 40 miles, both sides about 80 miles.");
  });

  test("cites each figure as nodes, whose cards are kept", () => {
    const edition = chartEdition([shore]);
    const paragraph = edition.document.createElement("p");
    paragraph.append(...wordingNodes(edition, text));
    expect(paragraph.querySelectorAll("a.claim")).toHaveLength(2);
    for (const link of paragraph.querySelectorAll("a"))
      expect(edition.document.querySelector(link.getAttribute("href")!)).not.toBeNull();
  });

  test("with a figure at its start, at its end, or alone has no empty parts", () => {
    expect(wording`${shore}`.parts).toEqual([shore]);
    expect(wording`${shore}${shore}`.parts).toEqual([shore, shore]);
    expect(wording``.parts).toEqual([]);
  });

  test("takes a word between figures as it is", () => {
    expect(wordingText(wording`from ${"here"} on`, "en")).toBe("from here on");
  });
});

describe("a plain text", () => {
  test("is itself, without claims", () => {
    const edition = chartEdition();
    expect(wordingText("Plain.", "en")).toBe("Plain.");
    expect(wordingNodes(edition, "Plain.")).toEqual(["Plain."]);
    expect(wordingClaims("Plain.")).toEqual([]);
    expect(wordingClaims(undefined)).toEqual([]);
  });
});
