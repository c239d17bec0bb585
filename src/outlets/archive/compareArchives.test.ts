import {describe, expect, test} from "vitest";
import {type ArchiveRecord, archiveFormat} from "./archiveRecord.ts";
import {changeWords} from "./changeWords.ts";
import {compareArchives} from "./compareArchives.ts";
import {correctionsOf} from "./correctionsOf.ts";

const claim = (cells: Record<string, string>) => ({table: "data/depths.csv", cells});

const before: ArchiveRecord = {
  format: archiveFormat,
  story: "lake",
  title: "How deep?",
  updated: "2021-05-04",
  versions: {nutgraf: "1.0.0"},
  files: {"depths.csv": "aa", "places.csv": "bb"},
  documents: {survey: "cc"},
  claims: {
    deepest: claim({as_stated: "some 40 metres", value: "40"}),
    shore: claim({as_stated: "3 metres", value: "3"})
  },
  shown: ["deepest"]
};

describe("compareArchives", () => {
  test("finds nothing between an archive and itself", () => {
    expect(compareArchives(before, before)).toEqual({claims: [], files: [], documents: [], versions: []});
    expect(changeWords(compareArchives(before, before))).toEqual([
      "no claim, table, document or version differs"
    ]);
  });

  test("names exactly the claim that changed, with both values", () => {
    const after = {
      ...before,
      files: {...before.files, "depths.csv": "dd"},
      claims: {...before.claims, deepest: claim({as_stated: "some 40 metres", value: "41"})}
    };
    const changes = compareArchives(before, after);
    expect(changes.claims).toEqual([
      {
        id: "deepest",
        table: "data/depths.csv",
        kind: "changed",
        shown: true,
        cells: [{name: "value", before: "40", after: "41"}]
      }
    ]);
    expect(changes.files).toEqual(["depths.csv"]);
    expect(changeWords(changes)).toEqual([
      'data/depths.csv: deepest: value "40" → "41" (shown in the story)',
      "data/depths.csv differs"
    ]);
    expect(correctionsOf(changes, "2021-06-01")).toEqual([
      {date: "2021-06-01", text: "deepest: value was 40 and is now 41."}
    ]);
  });

  test("tells cells that were emptied or filled, and claims that came and went", () => {
    const after = {
      ...before,
      claims: {deepest: claim({as_stated: "some 40 metres", low: "38"}), inlet: claim({as_stated: "a metre"})}
    };
    expect(changeWords(compareArchives(before, after))).toEqual([
      'data/depths.csv: deepest: low nothing → "38"; value "40" → nothing (shown in the story)',
      'data/depths.csv: inlet: added, "a metre"',
      'data/depths.csv: shore: removed, "3 metres"'
    ]);
  });

  test("logs no correction of a claim that the story does not show", () => {
    const after = {...before, claims: {...before.claims, shore: claim({as_stated: "4 metres", value: "4"})}};
    expect(correctionsOf(compareArchives(before, after), "2021-06-01")).toEqual([]);
  });

  test("tells documents and versions that differ", () => {
    const after = {...before, documents: {survey: "ee", log: null}, versions: {nutgraf: "1.1.0"}};
    expect(changeWords(compareArchives(before, after))).toEqual([
      "the document log differs",
      "the document survey differs",
      'built with nutgraf "1.0.0" → "1.1.0"'
    ]);
  });

  test("is the other way round, reversed", () => {
    const after = {...before, claims: {deepest: before.claims["deepest"]!}};
    const [there] = compareArchives(before, after).claims;
    const [back] = compareArchives(after, before).claims;
    expect([there?.kind, back?.kind]).toEqual(["removed", "added"]);
    expect(back?.cells.map(({after}) => after)).toEqual(there?.cells.map(({before}) => before));
  });
});
