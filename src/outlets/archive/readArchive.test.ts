import {describe, expect, test} from "vitest";
import {archiveFormat} from "./archiveRecord.ts";
import {isGenuine, noIdentity, withIdentity} from "./identity.ts";
import {readArchive, recordId} from "./readArchive.ts";

const record = {
  format: archiveFormat,
  story: "lake",
  title: "How deep?",
  updated: null,
  versions: {},
  files: {},
  documents: {},
  claims: {},
  shown: []
};

const page = (json: string) =>
  `<meta name="nutgraf-identity" content="${noIdentity}"><p>${noIdentity}</p><script type="application/json" id="${recordId}">${json}</script>`;

describe("an archive's identity", () => {
  const {file, identity} = withIdentity(page(JSON.stringify(record)));

  test("stands in the file, and fits it", () => {
    expect(file).not.toContain(noIdentity);
    expect(file.split(identity)).toHaveLength(3);
    expect(isGenuine(file, identity)).toBe(true);
    expect(readArchive(file, "lake.html")).toEqual({record, identity, genuine: true});
  });

  test("fits no file with a character changed", () => {
    expect(readArchive(file.replace("lake", "lade"), "lake.html").genuine).toBe(false);
  });

  test.each(["", "x", identity.toUpperCase()])("%j is none", other => {
    expect(isGenuine(file, other)).toBe(false);
  });
});

test.each([
  ["nothing", ""],
  ["no JSON", page("{")],
  ["another format", page('{"format":"other"}')],
  ["null", page("null")],
  ["a list", page("[]")],
  ["no claims", page(JSON.stringify({...record, claims: null}))],
  ["a claim without cells", page(JSON.stringify({...record, claims: {deepest: {}}}))]
])("readArchive refuses %s", (_, html) => {
  expect(() => readArchive(html, "a.html")).toThrow("a.html is no archive of a story");
});
