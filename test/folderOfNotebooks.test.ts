import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {build, preview, type Serving} from "../src/publish/index.ts";
import {launch, watchedPage} from "./browser.ts";
import {type FixtureSite, fixtureSite} from "./fixtureSite.ts";

let site: FixtureSite;
let serving: Serving;
let browser: Browser;
const lines: string[] = [];

// A folder as Observable Desktop leaves one: notebooks and their files side by side, no data package, no libraries.
beforeAll(async () => {
  site = await fixtureSite("flat");
  const log = (line: string) => lines.push(line);
  await build({root: site.root, out: site.path("dist"), base: "/", log});
  serving = await preview({out: site.path("dist"), port: 0, host: "localhost", log});
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
});

const weather = () => readFile(join(site.path("dist"), "stories/weather/index.html"), "utf8");

test("a file without a notebook is skipped with a notice", () => {
  expect(lines).toContain("ordinary.html has no <notebook> element: skipped");
});

test("a notebook in a subfolder is named by its path", async () => {
  expect(await site.read("dist/stories/sub/nested/index.html")).toContain("<title>Nested · site</title>");
});

test("imports of libraries resolve to what is installed, in cells and modules; CSV imports and attachments to the files beside", async () => {
  expect(await weather()).toContain("On average 4 degrees; both ways of reading agree: true. From 3 to 5.");
});

test("what the cells show is in the page: a plot, a formula, an input with its choice", async () => {
  const html = await weather();
  expect(html).toContain('<svg class="plot-');
  expect(html).toContain('<annotation encoding="application/x-tex">\\bar{t}');
  expect(html).toContain('<option value="1" selected="">large</option>');
});

test("the clock stands still, and numbers are in the story's language, whatever the machine's", async () => {
  expect(await weather()).toContain("at 1970-01-01T00:00:00.000Z, 1,234.5, false");
});

test("what the build cannot draw is left to the browser, with a notice", async () => {
  expect(lines).toContain(
    "canvas.html:5 cell 1 calls getContext, which the build cannot: it is live, and nothing of that is in the page until its script has run"
  );
  const html = await site.read("dist/stories/canvas/index.html");
  expect(html).toContain(
    '<div class="cell" id="cell-1" data-cell="live"></div>\n<div class="cell" id="cell-2" data-cell="live"></div>'
  );
  expect(html).toContain("<p>Beside a drawing.</p>");
  const {page, complaints} = await watchedPage(browser);
  await page.goto(new URL("stories/canvas/", serving.url).href);
  await page.locator("#wide", {hasText: "600"}).waitFor();
  expect(complaints).toEqual([]);
});

test("in a browser it asks nothing of another host, complains of nothing and keeps to its policy", async () => {
  const {page, elsewhere, complaints, violations} = await watchedPage(browser);
  await page.goto(new URL("stories/weather/", serving.url).href, {waitUntil: "networkidle"});
  await page.locator("select").selectOption("small");
  await page.locator("#size", {hasText: "small"}).waitFor();
  expect({elsewhere, complaints, violations}).toEqual({elsewhere: [], complaints: [], violations: []});
});
