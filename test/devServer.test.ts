import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {setTimeout} from "node:timers/promises";
import {unzipSync} from "fflate";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, beforeEach, expect, test} from "vitest";
import {type Serving, serve} from "../src/publish/index.ts";
import {launch, type Watched, watchedPage} from "./browser.ts";
import {type FixtureSite, fixtureSite, quiet} from "./fixtureSite.ts";

const notebook = "notebooks/depth.html";
const edited = [
  notebook,
  "notebooks/depth.json",
  "notebooks/note.txt",
  "charts/bars.js",
  "data/depths.csv",
  "data/readings.csv"
];
const original = new Map<string, string>();
let site: FixtureSite;
let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  site = await fixtureSite();
  for (const file of edited) original.set(file, await site.read(file));
  serving = await serve({root: site.root, port: 0, host: "localhost", log: quiet});
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
});

let watched: Watched;
beforeEach(async () => {
  await watched?.page.context().close();
  watched = await watchedPage(browser);
  watched.page.setDefaultTimeout(10_000);
  for (const [file, text] of original) if ((await site.read(file)) !== text) await site.write(file, text);
});

/** The story in a page, running, with its slider at 4. */
async function story() {
  const {page} = watched;
  await page.goto(new URL("stories/depth/", serving.url).href);
  await page.locator("#note").waitFor();
  await page.locator("input[type=range]").fill("4");
  await page.locator("#deepest", {hasText: "32"}).waitFor();
  return page;
}

const slider = () => watched.page.locator("input[type=range]").inputValue();
const problems = () => watched.page.locator("#nutgraf-problems");
const gone = () => problems().waitFor({state: "detached"});

test("an index leads to the stories", async () => {
  await watched.page.goto(serving.url);
  await watched.page.getByRole("link", {name: "The depth of a lake"}).click();
  await watched.page.locator("#deepest", {hasText: "16"}).waitFor();
  expect(watched.complaints).toEqual([]);
});

test("an edit of a cell runs that cell again, and what inputs hold stays", async () => {
  const page = await story();
  await site.edit(notebook, "the deepest is", "the very deepest is");
  await page.getByText("the very deepest is").waitFor();
  expect(await slider()).toBe("4");
  expect(await page.locator("#deepest").textContent()).toBe("32");
  expect(watched.complaints).toEqual([]);
});

test("of two saves at once the second is what shows", async () => {
  const page = await story();
  await site.edit(notebook, "the deepest is", "the first deepest is");
  await setTimeout(20);
  await site.edit(notebook, "the first deepest is", "the second deepest is");
  await page.getByText("the second deepest is").waitFor();
});

test("an edit of a chart draws it again, and what inputs hold stays", async () => {
  const page = await story();
  await site.edit("charts/bars.js", '"height", "100"', '"height", "120"');
  await page.locator('#bars[height="120"]').waitFor();
  expect(await slider()).toBe("4");
});

test("an edit of a CSV changes what imports it, marks and prose, and what inputs hold stays", async () => {
  const page = await story();
  await site.edit("data/readings.csv", "2022-02-28,8", "2022-02-28,9");
  await page.locator("#deepest", {hasText: "36"}).waitFor();
  await page.locator('#bars [data-day="2022-02-28"][height="36"]').waitFor();
  expect(await slider()).toBe("4");
});

test("an edit of a claim changes the words that cite it, and its card", async () => {
  const page = await story();
  await site.edit(
    "data/depths.csv",
    "about 8 m,gauge-office,,lake,depth,about,8",
    "about 9 m,gauge-office,,lake,depth,about,9"
  );
  await page.locator("#cell-1", {hasText: "about 9 metres"}).waitFor();
  expect(await page.locator("#claim-lake-depth").textContent()).toContain("about 9 m");
  expect(await slider()).toBe("4");
});

test("an edit of an attachment runs the cells that read it", async () => {
  const page = await story();
  await site.write("notebooks/note.txt", "Read again.\n");
  await page.locator("#note", {hasText: "Read again."}).waitFor();
  expect(await slider()).toBe("4");
});

test("a cell that does not parse is told with its place, leaves the story as it is, and is forgotten once mended", async () => {
  const page = await story();
  await site.edit(notebook, "const deepest = ", "const deepest = = ");
  await problems().waitFor();
  expect(await problems().textContent()).toMatch(/notebooks\/depth\.html:9:21 cell 2 does not parse/);
  expect(await page.locator("#deepest").textContent()).toBe("32");
  await site.edit(notebook, "const deepest = = ", "const deepest = 1 + ");
  await gone();
  await page.locator("#deepest", {hasText: "36"}).waitFor();
  expect(await slider()).toBe("4");
});

test("a bad value in a table is told with its place, leaves the last sound data, and is forgotten once mended", async () => {
  const page = await story();
  await site.edit("data/readings.csv", "2022-02-28,8", "2022-02-28,eight");
  await problems().waitFor();
  expect(await problems().textContent()).toContain('data/readings.csv:3:2 depth "eight" is not a number');
  expect(await page.locator("#deepest").textContent()).toBe("32");
  await site.edit("data/readings.csv", "2022-02-28,eight", "2022-02-28,8");
  await gone();
  expect(await slider()).toBe("4");
});

test("a chart that does not parse is told with its file, and is forgotten once mended", async () => {
  const page = await story();
  await site.edit("charts/bars.js", "const bar = ", "const = bar ");
  await problems().waitFor();
  expect(await problems().textContent()).toContain("bars.js");
  await site.edit("charts/bars.js", "const = bar ", "const bar = ");
  await gone();
  await page.locator("#bars rect").first().waitFor();
});

test("a story that opens with an error in a cell runs its other cells, and recovers", async () => {
  await site.edit(notebook, "const deepest = ", "const deepest = = ");
  const {page} = watched;
  await page.goto(new URL("stories/depth/", serving.url).href);
  await problems().waitFor();
  await page.locator("#note").waitFor();
  await site.write(notebook, original.get(notebook) ?? "");
  await page.locator("#deepest", {hasText: "16"}).waitFor();
  await gone();
});

test("cells that are added, moved and taken away follow the notebook", async () => {
  const page = await story();
  await site.edit(
    notebook,
    '<script id="5"',
    '<script id="9" type="text/markdown">\n    Between.\n  </script>\n  <script id="5"'
  );
  await page.locator("#cell-9", {hasText: "Between."}).waitFor();
  const ids = await page.locator("article > .cell").evaluateAll(cells => cells.map(cell => cell.id));
  expect(ids).toEqual(["cell-1", "cell-2", "cell-3", "cell-4", "cell-9", "cell-5", "cell-6"]);
  await site.write(notebook, original.get(notebook) ?? "");
  await page.locator("#cell-9").waitFor({state: "detached"});
  expect(await slider()).toBe("4");
});

test("an edit of a story's sidecar shows in its header, and what is wrong with it is told", async () => {
  const page = await story();
  await site.edit("notebooks/depth.json", "by two gauges", "by three gauges");
  await page.locator(".standfirst", {hasText: "by three gauges"}).waitFor();
  // Once the story runs, the reloaded page listens again.
  await page.locator("#note").waitFor();
  await site.edit("notebooks/depth.json", "2022-03-01", "March");
  await problems().waitFor();
  expect(await problems().textContent()).toContain('notebooks/depth.json: "published" is "March"');
  await site.edit("notebooks/depth.json", "March", "2022-03-01");
  await gone();
});

test("the data package is served, and what is not there is told to be missing", async () => {
  const csv = await fetch(new URL("data/readings.csv", serving.url));
  expect(await csv.text()).toBe(await site.read("data/readings.csv"));
  const zip = await fetch(new URL("data.zip", serving.url));
  expect(zip.headers.get("content-type")).toBe("application/zip");
  expect(Object.keys(unzipSync(new Uint8Array(await zip.arrayBuffer())))).toContain("readings.csv");
  expect((await fetch(new URL("stories/none/", serving.url))).status).toBe(404);
});

test("a port that is taken gives the next one, with a notice", async () => {
  const other = createServer();
  await new Promise<void>(resolve => other.listen(0, "localhost", resolve));
  const {port} = other.address() as AddressInfo;
  const lines: string[] = [];
  const second = await serve({root: site.root, port, host: "localhost", log: line => lines.push(line)});
  expect(lines).toContain(`port ${port} is taken: using ${new URL(second.url).port}`);
  await second.close();
  other.close();
});
