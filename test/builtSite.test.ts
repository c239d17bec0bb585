import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {build, preview, type Serving} from "../src/publish/index.ts";
import {launch, type Watched, watchedPage} from "./browser.ts";
import {type FixtureSite, fixtureSite, quiet} from "./fixtureSite.ts";

let site: FixtureSite;
let out: string;
let serving: Serving;
let browser: Browser;
const lines: string[] = [];

beforeAll(async () => {
  site = await fixtureSite();
  out = site.path("dist");
  await build({root: site.root, out, base: "/a/b/", log: line => lines.push(line)});
  serving = await preview({out, port: 0, host: "localhost", log: quiet});
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
});

const page = (path: string) => readFile(join(out, path), "utf8");

async function opened(path: string): Promise<Watched> {
  const watched = await watchedPage(browser);
  await watched.page.goto(new URL(path, serving.url).href, {waitUntil: "networkidle"});
  return watched;
}

describe("a built story", () => {
  test("has its prose with the numbers filled in, its charts and its inputs' state in the HTML", async () => {
    const html = await page("stories/depth/index.html");
    expect(html).toContain("about 8 metres");
    expect(html).toContain('<b id="deepest">16</b>');
    expect(html).toContain('<rect data-day="2022-02-28" x="30" width="20" height="16">');
    expect(html).toMatch(/<input type="range"[^>]* value="2">/);
    expect(html).toContain('<p id="note">Read from a file.</p>');
  });

  test("has title, description, language, dates and the address that the site will have", async () => {
    const html = await page("stories/depth/index.html");
    expect(html).toContain('<html lang="en-GB" data-unit="km"');
    expect(html).toContain("<title>The depth of a lake · Minimal</title>");
    expect(html).toContain('<meta name="description" content="How deep the lake is, by two gauges.">');
    expect(html).toContain('<link rel="canonical" href="https://example.org/news/stories/depth/">');
    expect(html).toContain('<time datetime="2022-03-01">1 March 2022</time>');
  });

  test("brings the cards of what it cites", async () => {
    expect(await page("stories/depth/index.html")).toMatch(
      /<section id="cards"[^>]*><aside id="claim-lake-depth"/
    );
  });

  test("has its notebook's own heading where there is one, and the story's title elsewhere", async () => {
    expect((await page("stories/sub/plain/index.html")).match(/<h1[\s>]/g)).toHaveLength(1);
    expect((await page("stories/depth/index.html")).match(/<h1[\s>]/g)).toHaveLength(1);
  });

  test("has no inline script, no style element and no crossorigin", async () => {
    for (const path of ["index.html", "stories/depth/index.html", "stories/sub/plain/index.html"]) {
      const html = await page(path);
      expect(html).not.toMatch(
        /<script(?![^>]*\b(?:src=|type="application\/ld\+json"))|<style|\bcrossorigin|\son\w+=/
      );
      expect(html).toContain("default-src 'none'; script-src 'self'; style-src-elem 'self'");
    }
  });
});

describe("in a browser with every other host blocked, below a path", () => {
  test.each(["", "stories/depth/", "stories/sub/plain/"])(
    "/%s asks nothing of another host, complains of nothing and keeps to its policy",
    async path => {
      const {elsewhere, complaints, violations} = await opened(path);
      expect({elsewhere, complaints, violations}).toEqual({elsewhere: [], complaints: [], violations: []});
    }
  );

  test("moving a slider changes what depends on it, in prose and chart", async () => {
    const {page, complaints} = await opened("stories/depth/");
    await page.locator("input[type=range]").fill("4");
    await page.locator("#deepest", {hasText: "32"}).waitFor();
    expect(await page.locator('#bars [data-day="2022-02-28"]').getAttribute("height")).toBe("32");
    expect(complaints).toEqual([]);
  });

  test("live cells show what was prerendered", async () => {
    const {page: live} = await opened("stories/depth/");
    const cell = (await live.locator("#cell-1").innerHTML()).trim();
    expect(await page("stories/depth/index.html")).toContain(cell);
  });

  test("the index leads to each story, and each story back", async () => {
    const {page} = await opened("");
    await page.getByRole("link", {name: "The depth of a lake"}).click();
    await page.waitForURL("**/a/b/stories/depth/");
    await page.getByRole("link", {name: "All stories"}).click();
    await page.waitForURL(/\/a\/b\/$/);
  });

  test("a page that is not there is told to be missing", async () => {
    const response = await fetch(new URL("stories/none/", serving.url));
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("there is no page at /a/b/stories/none/");
  });

  test("preview sends the policy as a header", async () => {
    const {headers} = await fetch(serving.url);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test("preview gives no way out of the folder", async () => {
    for (const path of [
      "..%2Fnutgraf.json",
      "%2e%2e/nutgraf.json",
      "data/..%5C..%5Cnutgraf.json",
      "%00",
      "%zz"
    ]) {
      expect((await fetch(`${serving.url}${path}`)).status).toBe(404);
    }
  });
});

describe("the folder", () => {
  test("has the data package byte for byte", async () => {
    const names = await readdir(site.path("data"), {recursive: true});
    expect((await readdir(join(out, "data"), {recursive: true})).sort()).toEqual(names.sort());
    for (const name of names) {
      expect(await readFile(join(out, "data", name))).toEqual(await readFile(site.path(`data/${name}`)));
    }
  });

  test("has the attachments that cells read", async () => {
    expect(await page("files/notebooks/note.txt")).toBe("Read from a file.\n");
  });

  test("tells in build.json what each page weighs", async () => {
    const report = JSON.parse(await page("build.json"));
    expect(report.base).toBe("/a/b/");
    const files = ["index.html", "stories/depth/index.html", "stories/sub/plain/index.html"];
    expect(report.pages.map(({file}: {file: string}) => file)).toEqual(files);
    for (const {html, css, js} of report.pages) {
      for (const {raw, gzip} of [html, css, js]) expect(raw).toBeGreaterThan(gzip);
    }
  });

  test("is the same, byte for byte, when another copy of the site is built elsewhere", async () => {
    const other = await fixtureSite();
    await build({root: other.root, out: other.path("dist"), base: "/a/b/", log: quiet});
    const names = (await readdir(out, {recursive: true, withFileTypes: true})).filter(entry =>
      entry.isFile()
    );
    for (const {parentPath, name} of names) {
      const path = join(parentPath, name).slice(out.length);
      expect(
        (await readFile(join(out, path))).equals(await readFile(join(other.path("dist"), path))),
        path
      ).toBe(true);
    }
  });
});

test("a build says what it does, and what it skipped", () => {
  expect(lines).toContain("notebooks/draft.html has no <notebook> element: skipped");
  expect(lines).toContain("evaluating depth (1 of 2)");
  expect(lines.at(-1)).toMatch(/^wrote 3 pages to .*dist in [\d.]+ s$/);
});
