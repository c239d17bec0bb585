import {readdir, readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import type {Browser, BrowserContext, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {type BuildReport, build, explain, Failure, preview, type Serving} from "../src/publish/index.ts";
import {launch, watchedContext} from "./browser.ts";
import {type FixtureSite, fixtureSite, quiet} from "./fixtureSite.ts";
import {steadyFonts} from "./steadyFonts.ts";
import {type Trait, traits} from "./traits.ts";

let site: FixtureSite;
let built: Serving;
/** The same stories with every cell live. */
let allLive: Serving;
let browser: Browser;
let report: BuildReport;
const lines: string[] = [];

const servingOf = (out: string) => preview({out, port: 0, host: "localhost", log: quiet});

// All in one site, so that there is one build.
beforeAll(async () => {
  site = await fixtureSite("../traits");
  report = await build({root: site.root, out: site.path("dist"), base: "/", log: line => lines.push(line)});
  built = await servingOf(site.path("dist"));
  const {root, path} = await fixtureSite("../traits");
  for (const name of names) await markLive(path(`${name}.html`));
  await build({root, out: path("dist"), base: "/", log: quiet});
  allLive = await servingOf(path("dist"));
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await allLive?.close();
  await built?.close();
});

const names = Object.keys(traits);
const isLive = ({cells}: Trait) => cells.some(cell => cell !== "static");

/** Begins each cell with a mark that has it run in the browser, whatever it does. */
async function markLive(file: string): Promise<void> {
  const html = await readFile(file, "utf8");
  const marked = html.replace(/(<script id="\d+" type="([^"]*)">\n)/g, (_, tag: string, type: string) =>
    type === "text/html" || type === "text/markdown" ? `${tag}<!-- live -->\n` : `${tag}// live\n`
  );
  await writeFile(file, marked);
}

/** Looks at each trait, several at a time; resolves to what was seen of those that are not as they should be. */
async function everywhere(look: (name: string, trait: Trait) => Promise<string | null>): Promise<string[]> {
  const queue = Object.entries(traits);
  const wrong: string[] = [];
  const work = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const seen = await look(...next).catch(error => String(error));
      if (seen !== null) wrong.push(`${next[0]}: ${seen}`);
    }
  };
  await Promise.all(Array.from({length: 6}, work));
  return wrong.sort();
}

async function withPage<T>(
  context: BrowserContext,
  serving: Serving,
  name: string,
  use: (page: Page) => Promise<T>
): Promise<T> {
  const page = await context.newPage();
  try {
    await page.goto(new URL(`stories/${name}/`, serving.url).href);
    return await use(page);
  } finally {
    await page.close();
  }
}

async function comesTo(page: Page, text: string | null, timeout: number): Promise<boolean> {
  const isThere = (wanted: string | null) => (document.querySelector("#out")?.textContent ?? null) === wanted;
  return page.waitForFunction(isThere, text, {timeout}).then(
    () => true,
    () => false
  );
}

const outOf = (page: Page) => page.evaluate(() => document.querySelector("#out")?.textContent ?? null);

/** Null where the live cells of a page, and no others, take the place of what was built, and do what they should. */
async function asExpected(page: Page, {built, runs, act, after}: Trait): Promise<string | null> {
  const ran = await page.waitForFunction(isReplaced, null, {timeout: 10_000}).catch(() => null);
  if (!ran) return "what was built of its live cells stands";
  if (await page.evaluate(isStaticTouched)) return "a static cell was drawn again";
  if (!(await comesTo(page, runs ?? built, 10_000))) return `comes to show ${await outOf(page)}`;
  if (!act || after === undefined) return null;
  // Cells that show nothing may be late: what a reader does before is lost on a button.
  for (let attempt = 0; attempt < 5; ++attempt) {
    await act(page);
    if (await comesTo(page, after, 1000)) return null;
  }
  return `then shows ${await outOf(page)}`;
}

test("each notebook of the fixtures is a trait", async () => {
  const files = (await readdir(site.root)).filter(file => file.endsWith(".html"));
  expect(files.map(file => file.slice(0, -".html".length)).sort()).toEqual([...names].sort());
});

test.each(names)("%s", name => {
  const page = report.pages.find(({file}) => file === `stories/${name}/index.html`);
  expect(page?.cells.map(cell => (cell.kind === "live" ? cell.why : "static"))).toEqual(traits[name]?.cells);
});

test("a table tells of each story which cells are live, and why", () => {
  const told = explain(report).join("\n");
  expect(told).toContain("stories/arithmetic/index.html: 2 cells, none live\nstories/async-generator/");
  expect(told).toContain(
    "stories/mutable/index.html: 4 cells, 3 live\n  cell 1  it calls Mutable\n  cell 2  it listens for click on what it shows\n  cell 3  it depends on cell 1, which calls Mutable\n"
  );
});

test("what is live for the clock, for chance, or for what the build lacks is told, unless its author said what it is", () => {
  const told = lines.filter(line => /^[\w-]+\.html:\d+ cell/.test(line)).map(line => line.split(",", 1)[0]);
  expect(told).toEqual([
    "bounding-box.html:5 cell 1 calls getBoundingClientRect",
    "canvas.html:5 cell 1 calls getContext",
    "clock-in-module.html:5 cell 1 reads the clock",
    "clock-new-date.html:5 cell 1 reads the clock",
    "clock.html:5 cell 1 reads the clock",
    "fetch.html:5 cell 1 fetches ./",
    "fonts.html:5 cell 1 reads document.fonts",
    "offset-width.html:5 cell 1 reads offsetWidth",
    "plot-legend.html:5 cell 1 calls getContext",
    "plot-tip.html:5 cell 1 calls getBBox",
    "random.html:5 cell 1 draws random numbers",
    "svg-matrix.html:5 cell 1 calls getScreenCTM",
    "svg-text-length.html:5 cell 1 calls getComputedTextLength",
    "uuid.html:5 cell 1 draws random numbers"
  ]);
});

test.each(Object.entries(traits))("%s: what it shows is in the page as built", async (name, {built}) => {
  const {document} = new JSDOM(await site.read(`dist/stories/${name}/index.html`)).window;
  expect(document.querySelector("#out")?.textContent ?? null).toBe(built);
});

describe("in a browser", () => {
  const pictureOf = (page: Page) => page.locator("main").screenshot({animations: "disabled"});

  test("static pages look the same with and without scripts, and load no cells", async () => {
    const without = await browser.newContext({javaScriptEnabled: false, reducedMotion: "reduce"});
    const {context, complaints, violations, elsewhere} = await watchedContext(browser);
    await Promise.all([context, without].map(steadyFonts));
    const loaded: string[] = [];
    context.on("request", request => loaded.push(request.url()));
    const wrong = await everywhere(async (name, trait) => {
      if (isLive(trait)) return null;
      // A font may come after a picture is taken.
      for (let attempt = 0; attempt < 3; ++attempt) {
        const pictures = await Promise.all(
          [context, without].map(each => withPage(each, built, name, pictureOf))
        );
        if (pictures[0]?.equals(pictures[1] ?? Buffer.of())) return null;
      }
      return "looks different";
    });
    await Promise.all([context, without].map(each => each.close()));
    expect(wrong).toEqual([]);
    expect(loaded.filter(url => url.includes("/live-"))).toEqual([]);
    expect({complaints, violations, elsewhere}).toEqual({complaints: [], violations: [], elsewhere: []});
  });

  test("live cells, and no others, take the place of what was built, and do what they should", async () => {
    const {context, complaints, violations, elsewhere} = await watchedContext(browser);
    await context.addInitScript(rememberBuilt);
    const wrong = await everywhere((name, trait) =>
      withPage(context, built, name, page => asExpected(page, trait))
    );
    await context.close();
    expect(wrong).toEqual([]);
    expect({complaints, violations, elsewhere}).toEqual({complaints: [], violations: [], elsewhere: []});
  });

  test("that is what all cells come to show, and do, where all of them run in the browser", async () => {
    const context = await browser.newContext();
    await context.addInitScript(rememberBuilt);
    const wrong = await everywhere(async (name, trait) =>
      trait.isFixed ? null : withPage(context, allLive, name, page => asExpected(page, trait))
    );
    await context.close();
    expect(wrong).toEqual([]);
  });
});

/* These run in the page. */

function rememberBuilt(): void {
  document.addEventListener("DOMContentLoaded", () => {
    for (const cell of document.querySelectorAll(".cell"))
      Reflect.set(cell, "builtFirst", cell.firstElementChild);
  });
}

function isReplaced(): boolean {
  return [...document.querySelectorAll(".cell[data-cell=live]")].every(cell => {
    const first: unknown = Reflect.get(cell, "builtFirst");
    return first === null || cell.firstElementChild !== first;
  });
}

function isStaticTouched(): boolean {
  return [...document.querySelectorAll(".cell:not([data-cell])")].some(
    cell => Reflect.get(cell, "builtFirst") !== cell.firstElementChild
  );
}

describe("a build fails", () => {
  let failing: FixtureSite;
  beforeAll(async () => {
    failing = await fixtureSite("../traits/_failing");
  });
  const problems = async () => {
    const options = {root: failing.root, out: failing.path("dist"), base: "/", log: quiet};
    const failed = await build(options).catch(error => error);
    return failed instanceof Failure ? failed.problems : failed;
  };

  test("for cells that wait for each other, before anything runs", async () => {
    expect(await problems()).toEqual([expect.stringMatching(/^circular\.html:5:15 cell 1 waits for itself/)]);
    await rm(failing.path("circular.html"));
  });

  test("for errors and rejections of cells, for those that come later, and for what is said to be static and changes", async () => {
    expect(await problems()).toEqual([
      'pinned-below-live.html:8 cell 2 says "static", but it depends on cell 1, which calls view: take the mark off, or what changes',
      'pinned-listener.html:5 cell 1 says "static", but it listens for click on what it shows: take the mark off, or what changes',
      'pinned-timer.html:5 cell 1 says "static", but it leaves an interval running: take the mark off, or what changes',
      'pinned-view.html:5 cell 1 says "static", but it calls view: take the mark off, or what changes',
      "rejects-unawaited.html:5 cell 1 failed after it had run, where nothing handled it: nobody listens",
      "rejects.html:5 cell 1 failed: no data",
      "throws-in-timer.html:5 cell 1 failed after it had run, where nothing handled it: too late",
      "throws.html:5 cell 1 failed: no bars"
    ]);
  });
});

test("two builds in two folders are byte for byte the same", async () => {
  const other = await fixtureSite("../traits");
  await build({root: other.root, out: other.path("dist"), base: "/", log: quiet});
  const files = await readdir(site.path("dist"), {recursive: true, withFileTypes: true});
  const paths = files.filter(each => each.isFile()).map(each => join(each.parentPath, each.name));
  expect(paths.length).toBeGreaterThan(names.length);
  const different: string[] = [];
  for (const path of paths) {
    const there = path.replace(site.root, other.root);
    if (!(await readFile(path)).equals(await readFile(there))) different.push(path);
  }
  expect(different).toEqual([]);
});
