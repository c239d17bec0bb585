import {cp, mkdtemp, readFile, realpath, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {main} from "../src/cli/main.ts";

let root: string;
beforeAll(async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "nutgraf-")));
  root = join(folder, "ferry");
  await cp(join(import.meta.dirname, "fixtures/desk/ferry"), root, {recursive: true});
});
afterAll(() => rm(join(root, ".."), {recursive: true, force: true}));

async function run(...args: readonly string[]) {
  const said: string[] = [];
  const warned: string[] = [];
  const code = await main([...args, "--root", root], {
    say: line => said.push(line),
    warn: line => warned.push(line)
  });
  return {code, said, warned};
}

describe("nutgraf verify", () => {
  const sources = () => join(root, "sources");

  test("tells each document and the verdict", async () => {
    expect(await run("verify", "--sources", sources())).toEqual({
      code: 0,
      said: [
        "sources/gazette.txt is gazette: 5 paragraphs, 6 claims, 1 event",
        "sources/bulletin.txt is bulletin: 2 paragraphs, 3 claims, 1 event",
        "2 documents, 9 claims, 2 events: verified"
      ],
      warned: []
    });
  });

  test("gives everything as JSON", async () => {
    const {code, said} = await run("verify", "--json", "--sources", sources());
    expect(code).toBe(0);
    expect(JSON.parse(said.join("\n"))).toMatchObject({claims: 9, events: 2, isVerified: true, problems: []});
  });

  test("says what to name where there are no documents", async () => {
    expect(await run("verify")).toMatchObject({
      code: 1,
      warned: ["nutgraf verify needs the documents: name their folder with --sources DIR"]
    });
    expect(await run("verify", "--sources", "no/such/folder")).toMatchObject({
      code: 1,
      warned: [
        "--sources no/such/folder is not a folder: name the one that holds the documents of sources.csv"
      ]
    });
    expect(await run("verify", "--sources", join(sources(), "gazette.txt"))).toMatchObject({code: 1});
  });

  test("fails where a document was altered, and passes again once it is restored", async () => {
    const file = join(sources(), "bulletin.txt");
    const before = await readFile(file, "utf8");
    await writeFile(file, before.replace("18 metres", "81 metres"));
    const {code, said, warned} = await run("verify", "--sources", sources());
    await writeFile(file, before);
    expect(code).toBe(1);
    expect(warned.join("\n")).toContain("sources/bulletin.txt is probably meant");
    expect(said.at(-1)).toBe("2 documents, 9 claims, 2 events: 3 errors");
    expect(await run("verify", "--sources", sources())).toMatchObject({code: 0});
  });

  test("leaves data with errors of its own to check", async () => {
    const file = join(root, "data/figures.csv");
    const before = await readFile(file, "utf8");
    await writeFile(file, before.replace("about,18", "about,eight"));
    const {code, warned} = await run("verify", "--sources", sources());
    await writeFile(file, before);
    expect(code).toBe(1);
    expect(warned[0]).toMatch(/^data\/figures\.csv:8:10 value "eight" is not a number/);
    expect(warned.at(-1)).toMatch(/nutgraf check lists them/);
  });
});

describe("nutgraf factcheck", () => {
  test("writes the sheet of a story in reading order", async () => {
    const out = join(root, "sheets");
    const {code, said} = await run("factcheck", "crossing", "--out", out);
    expect(code).toBe(0);
    expect(said[0]).toMatch(/^wrote \d+ lines to .*crossing\.html and .*crossing\.csv$/);
    const html = await readFile(join(out, "crossing.html"), "utf8");
    expect(html).toContain("Fact-check: How long is the crossing?");
    expect(html).not.toMatch(/<script|<link|https?:/);
    const lines = (await readFile(join(out, "crossing.csv"), "utf8")).trimEnd().split("\n").slice(1);
    const places = lines.map(line => line.split(",").slice(1, 3).join(" "));
    expect(places).toEqual(["2 prose", "2 prose", "2 prose", "3 figure text", "3 mark", "3 mark", "4 prose"]);
    expect(lines[2]).toContain("people ÷ bicycles");
  });

  test("tells which sign-offs have expired", async () => {
    const row = "depth,0123456789abcdef,A. Desk,2019-06-03,\n";
    await writeFile(join(root, "desk/signoff.csv"), `claim,hash,signed_by,signed_on,note\n${row}`);
    const {code, warned} = await run("factcheck", "crossing", "--out", join(root, "sheets"));
    await rm(join(root, "desk/signoff.csv"));
    expect(code).toBe(0);
    expect(warned.join("\n")).toContain(
      'desk/signoff.csv:2:2 claim "depth" has changed since A. Desk signed it on 2019-06-03'
    );
  });

  test("names the stories that there are", async () => {
    expect(await run("factcheck")).toMatchObject({
      code: 1,
      warned: ["nutgraf factcheck needs a story: name one of crossing"]
    });
    expect(await run("factcheck", "crosing")).toMatchObject({
      code: 1,
      warned: ['there is no story "crosing": name one of crossing']
    });
    expect(await run("factcheck", "crossing", "twice")).toMatchObject({code: 1});
  });
});
