import {readdir, readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {join, resolve} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {build, preview, type Serving} from "../src/publish/index.ts";
import {accessProblems} from "./accessChecks.ts";
import {axeProblems} from "./axeProblems.ts";
import {launch} from "./browser.ts";
import {quiet} from "./fixtureSite.ts";
import {temporaryFolder} from "./temporaryFolder.ts";

const repository = resolve(import.meta.dirname, "..");

const modes = {
  light: {colorScheme: "light", forcedColors: "none"},
  dark: {colorScheme: "dark", forcedColors: "none"},
  "forced colours": {colorScheme: "light", forcedColors: "active"}
} as const;

/** Charts with a mark for each of many dates, or as thick as its value: what is too close to touch is in the table too. */
const roomless = ["column", "flow", "line", "small-multiples", "stacked-area", "stacked-bar"];

/** How many pages are looked at side by side. */
const tabs = 3;

let serving: Serving;
let browser: Browser;
let paths: string[];

beforeAll(async () => {
  const out = join(await temporaryFolder(), "dist");
  await build({root: repository, out, base: "/", log: quiet});
  serving = await preview({out, port: 0, host: "localhost", log: quiet});
  browser = await launch();
  const files = await readdir(out, {recursive: true});
  paths = files.filter(file => file.endsWith("index.html")).map(file => file.slice(0, -"index.html".length));
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
});

test("axe-core and our own checks find nothing on any page, in light, dark and forced colours", async () => {
  const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const left = [...paths];
  const found: string[] = [];
  const look = async () => {
    const context = await browser.newContext({
      bypassCSP: true,
      reducedMotion: "reduce",
      viewport: {width: 1280, height: 900}
    });
    const page = await context.newPage();
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      await page.goto(new URL(path, serving.url).href);
      await page.evaluate(axe);
      for (const [mode, media] of Object.entries(modes)) {
        await page.emulateMedia(media);
        const problems = [...(await axeProblems(page)), ...(await page.evaluate(accessProblems, roomless))];
        found.push(...problems.map(problem => `${path} in ${mode}: ${problem}`));
      }
    }
    await context.close();
  };
  await Promise.all(Array.from({length: tabs}, look));
  expect(paths.filter(path => path.startsWith("charts/")).length).toBeGreaterThanOrEqual(29);
  expect(found.sort()).toEqual([]);
}, 180_000);

test("on a narrow phone, charts hold to the same", async () => {
  const context = await browser.newContext({bypassCSP: true, viewport: {width: 352, height: 800}});
  const page = await context.newPage();
  const found: string[] = [];
  for (const path of paths.filter(each => each.startsWith("stories/"))) {
    await page.goto(new URL(path, serving.url).href);
    found.push(...(await page.evaluate(accessProblems, roomless)).map(problem => `${path}: ${problem}`));
  }
  await context.close();
  expect(found).toEqual([]);
});

test.each([
  [
    "a mark that takes the focus within an image",
    `<svg role="img"><a href="#x"></a></svg>`,
    /takes the focus/
  ],
  ["a chart without a table", figure(chart(mark())), /has no table/],
  ["a chart without a name", figure(`${chart(mark(), "")}${table(1)}`), /has no name/],
  ["fewer rows than marks", figure(`${chart(mark() + mark(40))}${table(1)}`), /2 marks, but 1 table rows/],
  ["a mark without a name", figure(`${chart(mark(0, ""))}${table(1)}`), /1 marks have no name/],
  [
    "no tab stop",
    figure(`${chart(mark().replace(`tabindex="0"`, `tabindex="-1"`))}${table(1)}`),
    /0 tab stops/
  ],
  ["two tab stops", figure(`${chart(mark() + mark(40))}${table(2)}`), /2 tab stops/],
  ["a pale mark", figure(`${chart(mark(0, "a", "#ddd"))}${table(1)}`), /mark "a" has a contrast of 1\.\d/],
  [
    "a mark in a pale text",
    figure(`${chart(`${mark()}<text y="50" fill="#999">x</text>`)}${table(1)}`),
    /"x" has a/
  ],
  [
    "a small text",
    figure(`${chart(`${mark()}<text y="50" font-size="8">x</text>`)}${table(1)}`),
    /8\.0 pixels/
  ],
  ["crowded marks", figure(`${chart(mark() + mark(9))}${table(2)}`), /2 of 2 targets are under 24/]
])("our own checks see %s", async (_, html, problem) => {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html style="background: white"><body>${html}</body></html>`);
  expect((await page.evaluate(accessProblems, [])).join("\n")).toMatch(problem);
  await page.close();
});

test("our own checks see nothing wrong in a chart that is right", async () => {
  const page = await browser.newPage();
  const html = figure(`${chart(`${mark()}<text y="60">x</text>`)}${table(1)}`);
  await page.setContent(`<!doctype html><html style="background: white"><body>${html}</body></html>`);
  expect(await page.evaluate(accessProblems, [])).toEqual([]);
  await page.close();
});

function figure(content: string): string {
  return `<figure class="figure" id="f"><p id="t">Title</p><p id="d">Takeaway</p><p id="e">Alt</p>${content}</figure>`;
}

function chart(content: string, name = "t"): string {
  return `<svg class="chart" role="graphics-document" width="320" height="100" font-size="12" aria-labelledby="${name}" aria-describedby="d e">${content}</svg>`;
}

function mark(x = 0, name = "a", fill = "#000"): string {
  return `<a class="mark" href="#x" role="graphics-symbol" aria-label="${name}" tabindex="0"><rect x="${x}" width="10" height="10" fill="${fill}"/></a>`;
}

function table(rows: number): string {
  const row = '<tr><th scope="row"><a href="#x">a</a></th></tr>';
  return `<table class="data"><caption>Title</caption><tbody>${row.repeat(rows)}</tbody></table>`;
}
