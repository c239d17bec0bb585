import {readFileSync} from "node:fs";
import {join} from "node:path";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {anyQuantity} from "../../../test/anyQuantity.ts";
import {unitCodes, words} from "../../claims/index.ts";
import {readNotebook} from "../../notebook/index.ts";
import {readPackage} from "../../tables/index.ts";
import {checkStory} from "./checkStory.ts";
import {type Finding, findingText, sortFindings} from "./finding.ts";
import {knownOf} from "./known.ts";
import {rules} from "./rules.ts";

const fixtures = join(import.meta.dirname, "../../../test/fixtures");
const html = readFileSync(join(fixtures, "check/ferry.html"), "utf8");
const sidecar = readFileSync(join(fixtures, "check/ferry.json"), "utf8");
const known = knownOf(await readPackage(join(fixtures, "tables/small")));

/** The story with what stands once in the notebook, or else in the sidecar, replaced. */
function spoiled(from: string, to: string): {html: string; sidecar: string} {
  const replaced = (text: string) => text.replace(from, () => to);
  if (html.includes(from)) return {html: replaced(html), sidecar};
  if (!sidecar.includes(from)) throw new Error(`the story has no ${from}`);
  return {html, sidecar: replaced(sidecar)};
}

function checked(story: {html: string; sidecar: string}): Finding[] {
  const notebook = readNotebook(story.html, "ferry.html");
  if (!notebook) throw new Error("the fixture is a notebook");
  return sortFindings(checkStory({...story, notebook, language: "en"}, known));
}

/** What is replaced, by what, and what is found: rule, place and message. */
const spoils: readonly [from: string, to: string, ...found: string[]][] = JSON.parse(
  readFileSync(join(fixtures, "check/spoiled.json"), "utf8")
);

/** What is replaced by what, without being anything that a source is needed for. */
const sound: readonly [from: string, to: string][] = JSON.parse(
  readFileSync(join(fixtures, "check/sound.json"), "utf8")
);

describe("a story spoiled", () => {
  test.each(spoils)("with %j → %j is found out", (from, to, ...found) => {
    expect(
      checked(spoiled(from, to)).map(finding => `${finding.rule} ${findingText({...finding, fix: null})}`)
    ).toEqual(found);
  });

  test("in no less than sixty ways", () => {
    expect(spoils.length).toBeGreaterThanOrEqual(60);
  });

  test.each(spoils)("with %j → %j is told where that stands, and what to do", (from, to) => {
    const story = spoiled(from, to);
    for (const {file, line, column, message, fix, rule} of checked(story)) {
      const text = (file === "ferry.html" ? story.html : story.sidecar).split("\n")[(line ?? 0) - 1] ?? "";
      const number = /^number "(.*?)" is typed by hand$/.exec(message)?.[1];
      if (number && !to.includes("\\u"))
        expect(text.slice((column ?? 0) - 1)).toMatch(new RegExp(`^${number}`));
      expect(column).toBeLessThanOrEqual(text.length);
      expect(fix).toBeTruthy();
      expect(rules[rule]).toBeTruthy();
    }
  });
});

describe("a sound story", () => {
  test("has nothing found", () => {
    expect(checked({html, sidecar})).toEqual([]);
  });

  test.each(sound)("with %j → %j stays sound", (from, to) => {
    expect(checked(spoiled(from, to))).toEqual([]);
  });
});

describe("a figure in the words of a quantity", () => {
  const places = [
    "crosses the strait.",
    "As the crow flies.",
    "An aside about",
    "A leaflet and",
    "Boats a day"
  ];

  test("is found wherever it is typed", () => {
    fc.assert(
      fc.property(anyQuantity(unitCodes), fc.constantFrom(...places), (quantity, place) => {
        const found = checked(spoiled(place, `It is ${words(quantity)} there`));
        expect(found.map(({rule}) => rule)).toContain("number-typed");
      })
    );
  });
});

describe("cells of other kinds", () => {
  const story = (type: string, source: string) => ({
    html: `<notebook><title>A title</title><script id="1" type="${type}">\n    ${source}\n  </script></notebook>`,
    sidecar: "{}"
  });
  const observable = "application/vnd.observable.javascript";
  const found = (type: string, source: string) =>
    checked(story(type, source)).map(({rule, column}) => [rule, column]);

  test("Observable's are read, with positions as they stand", () => {
    expect(found(observable, 'viewof days = Inputs.range([1, 9], {label: "3 days"})')).toEqual([
      ["number-typed", 49]
    ]);
    expect(found(observable, "mutable note = md`Some days of 12`")).toEqual([["number-typed", 36]]);
    expect(found(observable, 'cite("crosing")')).toEqual([["no-such-claim", 10]]);
  });

  test("Observable's that cannot be read are told of", () => {
    expect(found(observable, "note = { return 3 }")).toEqual([["not-read", 5]]);
  });

  test.each([
    ["application/x-tex", "E = 40 c^2"],
    ["text/vnd.graphviz", 'digraph { a [label="40"] }'],
    ["text/x-typescript", "const a = ;"],
    ["text/markdown", "Broken ${40"],
    ["text/markdown", ""],
    ["text/html", ""],
    ["module", ""]
  ])("%s %j has nothing found in it", (type, source) => {
    expect(found(type, source)).toEqual([]);
  });
});
