import {readFile, writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {main} from "../src/cli/main.ts";
import {readArchive} from "../src/outlets/index.ts";
import {launch} from "./browser.ts";
import {type FixtureSite, fixtureSite} from "./fixtureSite.ts";
import {temporaryFolder} from "./temporaryFolder.ts";

const repository = resolve(import.meta.dirname, "..");

async function nutgraf(...args: readonly string[]) {
  const said: string[] = [];
  const warned: string[] = [];
  const code = await main(args, {say: line => said.push(line), warn: line => warned.push(line)});
  return {code, said, warned};
}

describe("nutgraf archive --compare", () => {
  let site: FixtureSite;
  let before: string;
  let after: string;
  beforeAll(async () => {
    site = await fixtureSite();
    const archived = async (name: string) => {
      const file = site.path(name);
      expect(await nutgraf("archive", "depth", "--root", site.root, "--out", file)).toMatchObject({code: 0});
      return file;
    };
    before = await archived("before.html");
    await site.edit("data/depths.csv", "about 8 m", "about 9 m");
    await site.edit("data/depths.csv", ",about,8,", ",about,9,");
    after = await archived("after.html");
  });

  test("names exactly the claim that changed, with both values", async () => {
    const {code, said, warned} = await nutgraf("archive", "--compare", before, after);
    expect({code, warned}).toEqual({code: 0, warned: []});
    expect(said.filter(line => !/^data\/\S+ differs$/u.test(line))).toEqual([
      'data/depths.csv: lake-depth: as_stated "about 8 m" → "about 9 m"; value "8" → "9" (shown in the story)'
    ]);
    expect(said).toContain("data/depths.csv differs");
  });

  test("finds one state of a story archived twice to be the same file", async () => {
    const again = site.path("again.html");
    expect(await nutgraf("archive", "depth", "--root", site.root, "--out", again)).toMatchObject({code: 0});
    expect(await readFile(again, "utf8")).toBe(await readFile(after, "utf8"));
  });

  test("finds nothing between a file and itself", async () => {
    expect(await nutgraf("archive", "--compare", before, before)).toEqual({
      code: 0,
      said: ["no claim, table, document or version differs"],
      warned: []
    });
  });

  test("--correct adds to the story's corrections, and keeps what else is there", async () => {
    const sidecar = async () => JSON.parse(await site.read("notebooks/depth.json"));
    const old = await sidecar();
    const {code} = await nutgraf("archive", "--compare", before, after, "--correct", "--root", site.root);
    expect(code).toBe(0);
    const {corrections, ...others} = await sidecar();
    expect(others).toEqual({...old, corrections: undefined});
    expect(corrections.slice((old.corrections ?? []).length)).toEqual([
      {
        date: old.updated,
        text: "lake-depth: as stated was about 8 m and is now about 9 m; value was 8 and is now 9."
      }
    ]);
  });

  test("says when a file was changed after it was written", async () => {
    const forged = site.path("forged.html");
    await writeFile(forged, (await readFile(before, "utf8")).replace("The gauge desk", "The gauge disk"));
    const {code, warned} = await nutgraf("archive", "--compare", forged, after);
    expect(code).toBe(0);
    expect(warned.join()).toContain("forged.html was changed after it was written");
  });

  test.each([
    ["one file alone", () => [before], "--compare takes two archives"],
    [
      "a page that is no archive",
      () => [before, site.path("notebooks/depth.html")],
      "is no archive of a story"
    ],
    ["a file that is not there", () => [before, site.path("none.html")], "cannot be read"]
  ])("refuses %s", async (_, files, message) => {
    const {code, warned} = await nutgraf("archive", "--compare", ...files());
    expect(code).toBe(1);
    expect(warned.join("\n")).toContain(message);
  });
});

test("nutgraf archive names the stories where it is given none, or another", async () => {
  const {root} = await fixtureSite();
  expect((await nutgraf("archive", "--root", root)).warned.join()).toMatch(
    /needs a story: name one of .*depth/u
  );
  expect((await nutgraf("archive", "width", "--root", root)).warned.join()).toMatch(
    /there is no story "width": name one of .*depth/u
  );
});

describe("the archive of a story with sliders, opened from a folder", () => {
  let browser: Browser;
  let file: string;
  beforeAll(async () => {
    browser = await launch();
    file = join(await temporaryFolder(), "convoy.html");
    expect(await nutgraf("archive", "convoy", "--root", repository, "--out", file)).toMatchObject({code: 0});
  });
  afterAll(() => browser?.close());

  test("asks for nothing, and all of it works", async () => {
    const context = await browser.newContext({viewport: {width: 360, height: 800}});
    const asked: string[] = [];
    const complaints: string[] = [];
    await context.route("**/*", route => {
      const url = route.request().url();
      if (url === pathToFileURL(file).href) return route.continue();
      asked.push(url);
      return route.abort();
    });
    const page = await context.newPage();
    page.on("console", message => complaints.push(message.text()));
    page.on("pageerror", error => complaints.push(error.message));
    await page.goto(pathToFileURL(file).href);

    const estimates = page.locator("#convoy-vehicles .drawings");
    const first = await estimates.innerHTML();
    await page.getByLabel("Metres of road per vehicle").last().focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowRight");
    await expect.poll(() => estimates.innerHTML()).not.toBe(first);

    await page.locator("a.claim").first().click();
    await expect.poll(() => page.locator("aside[popover]:popover-open").count()).toBe(1);
    expect({asked, complaints}).toEqual({asked: [], complaints: []});
    await context.close();
  });

  test("prints its own identity, and what it was made of", async () => {
    const html = await readFile(file, "utf8");
    const {record, identity, genuine} = readArchive(html, file);
    expect(genuine).toBe(true);
    const page = await browser.newPage({javaScriptEnabled: false});
    await page.goto(pathToFileURL(file).href);
    expect(await page.locator("footer.archive").innerText()).toContain(identity);
    for (const hash of Object.values(record.files)) expect(html).toContain(`sha256 ${hash}`);
    expect(Object.keys(record.documents).length).toBeGreaterThan(0);
    expect(record.versions).toHaveProperty("nutgraf");
    expect(record.shown.every(id => Object.hasOwn(record.claims, id))).toBe(true);
    await page.close();
  });
});
