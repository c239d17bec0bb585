import {mkdir, readdir} from "node:fs/promises";
import {join, resolve} from "node:path";
import {gzipSync} from "node:zlib";
import {JSDOM} from "jsdom";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {bordersNote} from "../src/geo/index.ts";
import {build, preview, type Serving} from "../src/publish/index.ts";
import {launch} from "./browser.ts";
import {quiet} from "./fixtureSite.ts";
import {lookProblems} from "./lookChecks.ts";
import {steadyFonts} from "./steadyFonts.ts";
import {temporaryFolder} from "./temporaryFolder.ts";

const repository = resolve(import.meta.dirname, "..");
const pictures = join(repository, "test/output/look");
const notebooks = await readdir(join(repository, "notebooks"));
const stories = notebooks.filter(file => file.endsWith(".html")).map(file => file.slice(0, -".html".length));
const paths = ["", ...stories.map(story => `stories/${story}/`)];

/** In CSS pixels of 1/96 inch: what a sheet has between the margins that the look sets. */
const sheets = {A4: [664, 994], Letter: [687, 927]} as const;

let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  await mkdir(pictures, {recursive: true});
  const out = join(await temporaryFolder(), "dist");
  await build({root: repository, out, base: "/", log: quiet});
  serving = await preview({out, port: 0, host: "localhost", log: quiet});
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
});

const opened = async (path: string, width: number, height = 900) => {
  const context = await browser.newContext({reducedMotion: "reduce", viewport: {width, height}});
  await steadyFonts(context);
  const page = await context.newPage();
  await page.goto(new URL(path, serving.url).href, {waitUntil: "networkidle"});
  await page.evaluate(() => document.fonts.ready);
  return page;
};

describe.concurrent.each(paths)("the page at /%s", path => {
  test.each([360, 768, 1280])(
    "at %i pixels, light and dark, nothing is cut off, lies on something else, or is too small",
    async width => {
      const page = await opened(path, width);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({colorScheme});
        expect(await page.evaluate(lookProblems)).toEqual([]);
        const name = path.split("/")[1] ?? "front";
        await page.screenshot({path: join(pictures, `${name}-${width}-${colorScheme}.png`), fullPage: true});
      }
      await page.context().close();
    }
  );

  test.each([360, 1280])("is at most 120 kB with all that it loads at first, at %i pixels", async width => {
    const context = await browser.newContext({viewport: {width, height: 800}});
    const page = await context.newPage();
    const loaded: Promise<{url: string; bytes: number}>[] = [];
    page.on("response", response =>
      loaded.push(
        response.body().then(body => {
          const url = new URL(response.url()).pathname;
          return {url, bytes: (url.endsWith(".woff2") ? body : gzipSync(body)).byteLength};
        })
      )
    );
    await page.goto(new URL(path, serving.url).href, {waitUntil: "networkidle"});
    // Live cells that are near ask for their code once the page itself is loaded.
    await page.waitForTimeout(1000);
    page.removeAllListeners("response");
    const files = await Promise.all(loaded);
    const fonts = files.filter(({url}) => url.endsWith(".woff2"));
    expect(fonts.map(({url}) => url).filter(url => !url.includes("-latin-"))).toEqual([]);
    expect(
      files.reduce((sum, {bytes}) => sum + bytes, 0),
      JSON.stringify(files, null, 2)
    ).toBeLessThan(120_000);
    await context.close();
  });
});

describe.concurrent.each(stories)("the story %s on paper", story => {
  test.each(["A4", "Letter"] as const)("splits no figure on %s, in the reader's dark too", async sheet => {
    const [width, height] = sheets[sheet];
    const page = await opened(`stories/${story}/`, width, height);
    await page.emulateMedia({media: "print", colorScheme: "dark"});
    const {figures, paper, controls} = await page.evaluate(() => ({
      figures: [...document.querySelectorAll("figure.figure")].map(figure => ({
        id: figure.id,
        height: figure.getBoundingClientRect().height,
        kept: getComputedStyle(figure).breakInside,
        drawings: [...figure.querySelectorAll(".drawing > svg")].filter(svg => svg.checkVisibility()).length,
        tables: [...figure.querySelectorAll("table")].filter(table => table.checkVisibility()).length
      })),
      paper: getComputedStyle(document.documentElement).backgroundColor,
      controls: [
        ...document.querySelectorAll(
          ".units, .figure-more, .card-close, .reset, input[type=range], .cell button"
        )
      ].filter(each => each.checkVisibility() && !each.matches(".sort")).length
    }));
    expect(figures.filter(figure => figure.height > height || figure.kept !== "avoid")).toEqual([]);
    expect(figures.filter(({drawings, tables}) => drawings + tables !== 1)).toEqual([]);
    expect([paper, controls]).toEqual(["rgb(255, 255, 255)", 0]);
    await page.pdf({path: join(pictures, `${story}-${sheet}.pdf`), format: sheet, preferCSSPageSize: false});
    await page.context().close();
  });

  test("lists its documents, and every number in prose leads to an endnote by its number", async () => {
    const page = await opened(`stories/${story}/`, 664, 994);
    await page.emulateMedia({media: "print"});
    const {named, listed, notes, cards} = await page.evaluate(() => {
      const shown = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].filter(each => each.checkVisibility());
      return {
        named: shown(".figure-sources").map(line => line.textContent ?? ""),
        listed: shown(".documents cite").map(cite => cite.textContent ?? ""),
        notes: shown(".cell p a.claim").map(link => ({
          number: link.dataset["note"] ?? null,
          card: link.getAttribute("href")?.slice(1)
        })),
        cards: shown(".cards > .card").map(({id}) => id)
      };
    });
    expect(listed.length).toBeGreaterThan(0);
    for (const document of named.flatMap(line => line.replace(/^Sources?: /u, "").split("; ")))
      if (!document.startsWith("our table of ")) expect(listed).toContain(document);
    expect(notes.length).toBeGreaterThan(3);
    for (const {number, card} of notes) {
      expect(cards).toContain(card);
      // What a reader's browser computed anew has no number.
      if (number !== null) expect(cards[Number(number) - 1]).toBe(card);
    }
    await page.context().close();
  });
});

test.each([360, 1280])("a page that runs from right to left holds to the same at %i pixels", async width => {
  const page = await opened("stories/convoy/", width);
  await page.evaluate(() => {
    document.documentElement.dir = "rtl";
  });
  expect(await page.evaluate(lookProblems)).toEqual([]);
  const edge = (selector: string) =>
    page
      .locator(selector)
      .evaluate(
        element => getComputedStyle(element).textAlign === "start" && getComputedStyle(element).direction
      );
  expect([await edge("h1"), await edge("#convoy-lengths .chart:visible")]).toEqual(["rtl", "ltr"]);
  await page.screenshot({path: join(pictures, `convoy-${width}-rtl.png`), fullPage: true});
  await page.context().close();
});

test("each map says which borders it draws", async () => {
  const maps = await Promise.all(
    stories.map(async story => {
      const {document} = new JSDOM(await (await fetch(new URL(`stories/${story}/`, serving.url))).text())
        .window;
      return [
        ...document.querySelectorAll<HTMLElement>("figure[data-chart$=map], figure[data-chart=range-rings]")
      ]
        .filter(({dataset}) => dataset["chart"] !== "tile-map")
        .map(figure => figure.querySelector(".figure-note")?.textContent ?? figure.id);
    })
  );
  expect(maps.flat().length).toBeGreaterThanOrEqual(3);
  for (const note of maps.flat()) expect(note).toContain(bordersNote);
});

describe("the checks", () => {
  const svg = (content: string, width = 200) =>
    `<figure class="figure" id="f"><svg class="chart" width="${width}" height="60" viewBox="0 0 200 60" font-size="12">${content}</svg></figure>`;

  test.each([
    ["a page that is too wide", '<div style="width: 1400px">x</div>', /the page is/],
    [
      "words that are cut off",
      '<p style="width: 40px; overflow: hidden; white-space: nowrap">Long words here</p>',
      /in 40/
    ],
    ["words off the page", '<p style="position: fixed; left: -60px; width: 50px">Gone</p>', /runs off/],
    [
      "labels on each other",
      svg('<text x="5" y="20">about 40</text><text x="20" y="22">miles</text>'),
      /lies on/
    ],
    [
      "a label that leaves its drawing",
      svg('<text x="180" y="20">about 40 miles</text>'),
      /leaves the drawing/
    ],
    ["a small label", svg('<text x="5" y="20" font-size="11">about</text>'), /11\.0 pixels/],
    ["a label in a drawing scaled down", svg('<text x="5" y="20">about</text>', 160), /9\.6 pixels/]
  ])("see %s", async (_, html, problem) => {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><html><body>${html}</body></html>`);
    expect((await page.evaluate(lookProblems)).join("\n")).toMatch(problem);
    await page.close();
  });

  test("see nothing wrong with what is right", async () => {
    const page = await browser.newPage();
    const right =
      '<text x="5" y="20">about</text><text x="5" y="36">40 miles</text><text x="80" y="20">right</text>';
    await page.setContent(`<!doctype html><html><body><p>Words</p>${svg(right)}</body></html>`);
    expect(await page.evaluate(lookProblems)).toEqual([]);
    await page.close();
  });
});
