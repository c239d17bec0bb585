import {existsSync} from "node:fs";
import {mkdir, readdir, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {beforeAll, beforeEach, describe, expect, test} from "vitest";
import {build, Failure} from "../src/publish/index.ts";
import {type FixtureSite, fixtureSite, quiet} from "./fixtureSite.ts";

let site: FixtureSite;
const files = [
  "nutgraf.json",
  "notebooks/depth.html",
  "notebooks/depth.json",
  "charts/bars.js",
  "data/depths.csv",
  "data/readings.csv"
];
const original = new Map<string, string>();

/** What the build before these left, and must be there after each. */
const previous = "the previous build";

beforeAll(async () => {
  site = await fixtureSite();
  for (const file of files) original.set(file, await site.read(file));
  await mkdir(site.path("dist"));
  await writeFile(site.path("dist/build.json"), previous);
});
beforeEach(async () => {
  for (const [file, text] of original) if ((await site.read(file)) !== text) await site.write(file, text);
});

/** The problems for which the build of the site as it stands fails. */
async function problems(): Promise<readonly string[]> {
  const failed = await build({root: site.root, out: site.path("dist"), base: "/", log: quiet}).catch(
    error => error
  );
  if (failed instanceof Failure) return failed.problems;
  throw failed instanceof Error ? failed : new Error("the build did not fail");
}

describe("a build fails, names the place and leaves the previous one untouched, for", () => {
  test.each([
    [
      "nutgraf.json",
      '"locale": "en-GB"',
      '"locale": "x"',
      'nutgraf.json: "locale" is "x": it should be a language tag'
    ],
    ["nutgraf.json", '"name": "Minimal"', '"name": ""', 'nutgraf.json: "name" is ""'],
    ["nutgraf.json", "https://example.org/news", "example.org", 'nutgraf.json: "site" is "example.org"'],
    ["nutgraf.json", "{", "", "nutgraf.json is not JSON"],
    ["notebooks/depth.json", "2022-03-02", "2022-02-30", 'notebooks/depth.json: "updated" is "2022-02-30"'],
    ["data/depths.csv", "lake-depth,gauge-report", "lake-depth,gauge-raport", "data/depths.csv:2:2"],
    ["data/depths.csv", ",about,8,", ",about,eight,", 'data/depths.csv:2:10 value "eight" is not a number'],
    ["data/readings.csv", "day,depth", "day,day", "data/readings.csv:1"],
    [
      "notebooks/depth.html",
      "const deepest = ",
      "const deepest = = ",
      "notebooks/depth.html:9:21 cell 2 does not parse"
    ],
    ["notebooks/depth.html", "const deepest", "const factor", "notebooks/depth.html:12:11 cell 3 defines"],
    ["notebooks/depth.html", "note.txt", "none.txt", 'notebooks/depth.html:22:40 cell 6 reads "none.txt"'],
    [
      "notebooks/depth.html",
      "../charts/bars.js",
      "npm:left-pad",
      'notebooks/depth.html:15:25 cell 4 imports "npm:left-pad"'
    ],
    ["notebooks/depth.html", "../charts/bars.js", "https://example.org/bars.js", "from another host"],
    [
      "notebooks/depth.html",
      'cite("lake-depth")',
      'cite("lake-dept")',
      "notebooks/depth.html:5 cell 1 failed: "
    ],
    [
      "notebooks/depth.html",
      "const deepest = ",
      "const deepest = missing + ",
      'notebooks/depth.html:8 cell 2 needs "missing"'
    ],
    [
      "notebooks/depth.html",
      "const deepest = ",
      'fetch("https://example.org/x"); const deepest = ',
      "fetches https://example.org/x"
    ],
    ["charts/bars.js", "return svg;", 'throw new Error("no bars today");', "cell 4 failed: no bars today"],
    ["charts/bars.js", "const bar = ", "const = bar ", "charts/bars.js:9:10 Unexpected token"],
    ["charts/bars.js", "return svg;", "await 1; return svg;", "charts/bars.js:16:2 `await` is only allowed"],
    [
      "notebooks/depth.html",
      "The lake is",
      '<img src="https://example.org/x.png"> The lake is',
      "stories/depth/index.html would fetch https://example.org/x.png"
    ]
  ])("%s with %s → %s", async (file, from, to, expected) => {
    await site.edit(file, from, to);
    expect((await problems()).join("\n")).toContain(expected);
    expect(await site.read("dist/build.json")).toBe(previous);
    expect((await readdir(site.root)).filter(name => name.startsWith("dist"))).toEqual(["dist"]);
  });
});

test("a dangling source is told with its row, its value and the table that it should be in", async () => {
  await site.edit("data/depths.csv", "lake-depth,gauge-report", "lake-depth,gauge-raport");
  expect((await problems()).find(line => line.startsWith("data/depths.csv:2:2"))).toMatch(
    /"gauge-raport".*sources/
  );
});

test("all problems of data and notebooks are told at once", async () => {
  await site.edit("data/readings.csv", "2022-02-28,8", "2022-02-28,eight");
  await site.edit("notebooks/depth.html", "const deepest = ", "const deepest = = ");
  expect(await problems()).toHaveLength(2);
});

test("an error that cells only pass on is told once, where it is", async () => {
  await site.edit("notebooks/depth.html", "const deepest = ", "const deepest = missing + ");
  expect(await problems()).toHaveLength(1);
});

test("a folder that no build wrote is not replaced", async () => {
  const out = site.path("mine");
  await mkdir(out, {recursive: true});
  await writeFile(join(out, "letter.txt"), "dear");
  await expect(build({root: site.root, out, base: "/", log: quiet})).rejects.toThrow(
    "holds files that no build wrote"
  );
  expect(existsSync(join(out, "letter.txt"))).toBe(true);
  await rm(out, {recursive: true});
});

test("neither the stories' own folder nor one around it is replaced", async () => {
  for (const out of [site.root, join(site.root, "..")]) {
    await expect(build({root: site.root, out, base: "/", log: quiet})).rejects.toThrow("holds your stories");
  }
});

test("a folder that does not exist is told", async () => {
  const root = site.path("none");
  await expect(build({root, out: site.path("dist"), base: "/", log: quiet})).rejects.toThrow(
    `${root} does not exist`
  );
});

test("a build fails and names the story that ends the thread it runs in", async () => {
  await site.edit("charts/bars.js", "export", "process.exit(3);\nexport");
  const {root, path, read} = site;
  // The last story to evaluate has no thread of its own.
  await expect(build({root, out: path("dist"), base: "/", log: quiet, isFresh: true})).rejects.toMatchObject({
    problems: [expect.stringMatching(/^depth: the thread that evaluates it came to an end \(with code 3\)/)]
  });
  expect(await read("dist/build.json")).toBe(previous);
});
