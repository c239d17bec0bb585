import {readFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import type {Browser, Page, Route} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {type BuildReport, build, preview, type Serving} from "../src/publish/index.ts";
import {launch, watchedPage} from "./browser.ts";
import {fixtureSite, quiet} from "./fixtureSite.ts";
import {storyNames} from "./storyNames.ts";
import {temporaryFolder} from "./temporaryFolder.ts";

const repository = resolve(import.meta.dirname, "..");
const liveModule = /\/assets\/live-.*\.js$/;

let out: string;
let report: BuildReport;
let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  out = join(await temporaryFolder(), "dist");
  report = await build({root: repository, out, base: "/", log: quiet});
  serving = await preview({out, port: 0, host: "localhost", log: quiet});
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
});

/** What the browser counted as moving without the reader's doing. */
interface Shifts {
  readonly value: number;
  readonly moved: readonly string[];
}

type Opened = Awaited<ReturnType<typeof watchedPage>> & {
  /** The scripts that were asked for, by their file names. */
  readonly scripts: string[];
  shifts(): Promise<Shifts>;
};

async function opened(
  path: string,
  {width = 1280, height = 800, before = (async () => {}) as (page: Page) => Promise<unknown>} = {}
): Promise<Opened> {
  const watched = await watchedPage(browser);
  const {page} = watched;
  page.setDefaultTimeout(15_000);
  const scripts: string[] = [];
  page.on("request", request => {
    if (request.resourceType() === "script") scripts.push(request.url().replace(/^.*\//, ""));
  });
  await page.addInitScript(() => {
    const shifts: {value: number; moved: string[]} = {value: 0, moved: []};
    Object.assign(globalThis, {shifts});
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: {node: Node | null}[];
      })[]) {
        shifts.value += entry.value;
        for (const {node} of entry.sources)
          shifts.moved.push((node as Element | null)?.outerHTML?.slice(0, 120) ?? "");
      }
    }).observe({type: "layout-shift", buffered: true});
  });
  await page.setViewportSize({width, height});
  await before(page);
  await page.goto(new URL(path, serving.url).href, {waitUntil: "networkidle"});
  return {...watched, scripts, shifts: () => page.evaluate(() => Reflect.get(globalThis, "shifts"))};
}

const isLive = (page: Page) =>
  page
    .locator('[data-cell="live"]')
    .first()
    .evaluate(cell => cell.isConnected);

/** Whether the code has taken over: the sliders are no longer those that were prerendered. */
async function taken(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[data-cell="live"] [data-prerendered]'));
}

/** Marks what was prerendered of the live cells, so that what replaces it can be told from it. */
async function markPrerendered(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const cell of document.querySelectorAll('[data-cell="live"]'))
      for (const child of cell.children) child.setAttribute("data-prerendered", "");
  });
}

/** From top to bottom, as a reader would. */
async function readThrough(page: Page): Promise<void> {
  for (let at = 0; at < 40; at++) {
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(30);
  }
  await page.waitForLoadState("networkidle");
}

/** Keeps a story's live module from coming until told. */
function gate() {
  let open = (): void => {};
  const held = new Promise<void>(resolve => {
    open = resolve;
  });
  let asked = (): void => {};
  const isAsked = new Promise<void>(resolve => {
    asked = resolve;
  });
  const before = (page: Page) =>
    page.route(liveModule, async (route: Route) => {
      asked();
      await held;
      await route.continue();
    });
  return {open: () => open(), isAsked, before};
}

const pageOf = (story: string) => report.pages.find(({file}) => file === `stories/${story}/index.html`);
const spacing = "Metres of road per vehicle";
const abreast = "Vehicles side by side";

/** The number field and the slider of an input. */
function fields(page: Page, label: string) {
  const form = page.locator("form", {has: page.getByText(label, {exact: true})});
  return {number: form.locator('input[type="number"]'), slider: form.locator('input[type="range"]')};
}

const isFocused = (element: Element) => element === document.activeElement;

describe("what readers load", () => {
  test("a page without a live cell has at most 8 KB of scripts in all, at whatever it is looked at", async () => {
    const {js, live, asked} = report.pages.find(({file}) => file === "charts/dot-map/index.html") ?? {};
    expect(js?.gzip).toBeLessThanOrEqual(8000);
    expect([live, asked]).toEqual([null, null]);
    const {page, scripts} = await opened("charts/dot-map/?from=feed");
    await readThrough(page);
    await page.locator(".chart:visible a.mark").first().focus();
    expect(scripts.filter(name => !/^(?:unit|reader|tables)-/.test(name))).toEqual([]);
    await page.context().close();
  });

  test("a story has at most 8 KB until its inputs come near, at most 40 KB with them", async () => {
    for (const story of await storyNames(join(repository, "notebooks"))) {
      const {js, live} = pageOf(story) ?? {};
      expect(js?.gzip, story).toBeLessThanOrEqual(8000);
      expect((js?.gzip ?? 0) + (live?.gzip ?? 0), story).toBeLessThanOrEqual(40_000);
    }
    const {page, scripts} = await opened("stories/convoy/");
    expect(scripts.filter(name => !/^(?:unit|reader)-/.test(name))).toEqual([]);
    await fields(page, spacing).slider.scrollIntoViewIfNeeded();
    await expect.poll(() => scripts.filter(name => name.startsWith("live-"))).toHaveLength(1);
    await page.waitForLoadState("networkidle");
    // One module, and nothing that it has to wait for.
    expect(scripts).toHaveLength(3);
    await page.context().close();
  });

  test("the live module has the code of live cells, and of what they use, alone", async () => {
    const html = await readFile(join(out, "stories/convoy/index.html"), "utf8");
    const [, path = ""] = /data-live="\.\.\/\.\.\/(assets\/[^"]+)"/.exec(html) ?? [];
    const code = await readFile(join(out, path), "utf8");
    expect(code).toContain("length of road ÷ road per vehicle");
    for (const absent of [
      "convoy-lengths",
      "claim-ladder",
      "dot-map",
      "convoy-headline",
      "photographed a column"
    ])
      expect(code).not.toContain(absent);
    const live = pageOf("convoy")?.cells.filter(({kind}) => kind === "live") ?? [];
    expect(html.match(/data-cell="live"/g)).toHaveLength(live.length);
  });
});

describe.each(await storyNames(join(repository, "notebooks")))("reading the story %s through", story => {
  test.each([360, 768, 1280])("moves nothing at %s pixels", async width => {
    const {page, shifts, complaints, violations} = await opened(`stories/${story}/`, {width});
    await page.evaluate(() => document.fonts.ready);
    await readThrough(page);
    expect(await shifts()).toEqual({value: 0, moved: []});
    expect({complaints, violations}).toEqual({complaints: [], violations: []});
    await page.context().close();
  });
});

describe("until the code has come", () => {
  test("a slider that was moved keeps its value, and what depends on it follows at once", async () => {
    const {open, isAsked, before} = gate();
    const {page, shifts, complaints} = await opened("stories/convoy/", {before});
    await markPrerendered(page);
    const estimate = page.locator('[data-cell="live"] p a.claim', {hasText: "vehicles"}).first();
    const printed = await estimate.textContent();
    await fields(page, abreast).slider.focus();
    await isAsked;
    await page.keyboard.press("ArrowRight");
    await fields(page, spacing).number.fill("20");
    expect(await fields(page, abreast).slider.inputValue()).toBe("2");
    expect(await estimate.textContent()).toBe(printed);
    open();
    await taken(page);
    for (const [label, value] of [
      [abreast, "2"],
      [spacing, "20"]
    ] as const) {
      expect(await fields(page, label).slider.inputValue()).toBe(value);
      expect(await fields(page, label).number.inputValue()).toBe(value);
    }
    await expect.poll(() => estimate.textContent()).not.toBe(printed);
    expect(await shifts()).toEqual({value: 0, moved: []});
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("the focus stays where it is", async () => {
    const {open, isAsked, before} = gate();
    const {page} = await opened("stories/convoy/", {before});
    await markPrerendered(page);
    const {slider, number} = fields(page, spacing);
    await slider.focus();
    await isAsked;
    open();
    await taken(page);
    expect(await slider.evaluate(isFocused)).toBe(true);
    await page.keyboard.press("ArrowRight");
    expect(await number.inputValue()).toBe("55");
    await page.context().close();
  });

  test("a thumb that is being dragged is not taken out of the hand", async () => {
    const {open, isAsked, before} = gate();
    const {page} = await opened("stories/convoy/", {before});
    await markPrerendered(page);
    const thumb = fields(page, spacing).slider;
    await thumb.scrollIntoViewIfNeeded();
    const box = await thumb.boundingBox();
    if (!box) throw new Error("the slider is not shown");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await isAsked;
    const arrived = page.waitForResponse(liveModule);
    open();
    await arrived;
    await page.mouse.move(box.x + box.width + 20, box.y + box.height / 2, {steps: 4});
    expect(await page.locator("[data-prerendered]").count()).toBeGreaterThan(0);
    await page.mouse.up();
    await taken(page);
    expect(await thumb.inputValue()).toBe("150");
    await page.context().close();
  });

  test("Enter in a number sends no form", async () => {
    const {open, before} = gate();
    const {page, violations} = await opened("stories/convoy/", {before});
    await fields(page, spacing).number.focus();
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).search).toBe("");
    expect(violations).toEqual([]);
    open();
    await page.context().close();
  });
});

describe("the code comes", () => {
  test("at once where the address carries the state of inputs", async () => {
    const {page, scripts} = await opened("stories/convoy/?spacing=20");
    expect(scripts.some(name => name.startsWith("live-"))).toBe(true);
    expect(await isLive(page)).toBe(true);
    await page.context().close();
  });

  test("for a control that is reached by key, though nothing told that it came near", async () => {
    const before = (page: Page) =>
      page.addInitScript(() => {
        globalThis.IntersectionObserver = class {
          observe() {}
          disconnect() {}
        } as never;
      });
    const {page, scripts} = await opened("stories/convoy/", {before});
    await page.locator(".cell p a.claim").last().scrollIntoViewIfNeeded();
    expect(scripts.some(name => name.startsWith("live-"))).toBe(false);
    await markPrerendered(page);
    await page.locator("#cell-6 a.claim").last().focus();
    await page.keyboard.press("Tab");
    await taken(page);
    expect(await fields(page, spacing).number.evaluate(isFocused)).toBe(true);
    await page.keyboard.press("ArrowUp");
    expect(await fields(page, spacing).slider.inputValue()).toBe("55");
    await page.context().close();
  });

  test("and draws at the size that was prerendered, at every width", async () => {
    for (const width of [360, 520, 768, 1280]) {
      const {page} = await opened("stories/convoy/", {width});
      const chart = page.locator("#convoy-vehicles .drawing:visible");
      await markPrerendered(page);
      const size = () => chart.evaluate(drawing => [drawing.clientWidth, drawing.clientHeight]);
      const printed = await size();
      await chart.scrollIntoViewIfNeeded();
      await taken(page);
      expect(await size(), `at ${width} pixels`).toEqual(printed);
      await page.context().close();
    }
  });

  test("and again after a failed try, when something is touched", async () => {
    let tries = 0;
    const before = (page: Page) =>
      page.route(liveModule, route => (tries++ === 0 ? route.abort() : route.continue()));
    const {page} = await opened("stories/convoy/", {before});
    await markPrerendered(page);
    const {slider, number} = fields(page, spacing);
    await slider.scrollIntoViewIfNeeded();
    await expect.poll(() => tries).toBe(1);
    await number.fill("25");
    await taken(page);
    expect(await slider.inputValue()).toBe("25");
    await page.context().close();
  });
});

describe("once it has taken over", () => {
  test("a fold that is open stays open through a change, and the data of the new drawing can be had", async () => {
    const {page, scripts, complaints} = await opened("stories/convoy/");
    await markPrerendered(page);
    const figure = page.locator("#convoy-vehicles");
    const fold = figure.locator(".figure-data");
    await fold.locator("summary").scrollIntoViewIfNeeded();
    await taken(page);
    await fold.locator("summary").click();
    const cell = figure.locator("tbody tr td").first();
    const before = await cell.textContent();
    await fields(page, spacing).slider.fill("100");
    await expect.poll(() => cell.textContent()).not.toBe(before);
    expect(await fold.evaluate(details => details.hasAttribute("open"))).toBe(true);
    await figure.locator(".figure-share summary").click();
    expect(scripts.filter(name => name.startsWith("endMatter"))).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      figure.getByText("Get the data").click()
    ]);
    const csv = await readFile(await download.path(), "utf8");
    expect(csv).toContain((await cell.textContent())?.trim() ?? "none");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("a site of its own", () => {
  const cell = (id: number, type: string, source: string) =>
    `<script id="${id}" type="${type}">\n${source}\n</script>`;
  const notebook = (...cells: readonly (readonly [type: string, source: string])[]) =>
    `<!doctype html><notebook><title>Test</title>${cells.map(([type, source], i) => cell(i + 1, type, source)).join("")}</notebook>`;
  const js = (source: string) => ["module", source] as const;
  const md = (source: string) => ["text/markdown", source] as const;

  let own: Serving;
  let pages: BuildReport["pages"];
  const lines: string[] = [];

  beforeAll(async () => {
    const site = await fixtureSite();
    await site.write(
      "data/depths.csv",
      `${(await site.read("data/depths.csv")).trimEnd()}\nlake-shore,gauge-report,3,300 m,gauge-office,,lake,depth,exactly,300,,,m,2022-02-28,2022-03-01,false,,,\n`
    );
    await site.write("notebooks/still.css", "#still { color: rgb(1, 2, 3); }");
    await site.write(
      "notebooks/still.html",
      notebook(js('import "./still.css";'), md('<p id="still">still</p>'))
    );
    await site.write(
      "notebooks/choice.html",
      notebook(
        js('const which = view(Inputs.select(["lake-depth", "lake-shore"], {label: "Which"}));'),
        md(`It is \${cite(which)}.`)
      )
    );
    await site.write(
      "notebooks/missed.html",
      notebook(
        js('const at = view(Inputs.range([0, 1], {label: "At", step: 1, value: 0}));'),
        js('const cited = [claim("lake-depth"), ["lake", "shore"].join("-")];'),
        md(`<p id="cited">\${cite(cited[at])}</p>`)
      )
    );
    await site.write(
      "notebooks/markdown.html",
      notebook(
        js('const said = view(Inputs.text({label: "Said", value: "words"}));'),
        md(`<p id="said">Said: \${said}.</p>\n\nIt was *\${said}*.`)
      )
    );
    const out = site.path("dist");
    const built = await build({root: site.root, out, base: "/", log: line => lines.push(line)});
    pages = built.pages;
    own = await preview({out, port: 0, host: "localhost", log: quiet});
  });
  afterAll(() => own?.close());

  async function look(story: string) {
    const {page, complaints} = await watchedPage(browser);
    page.setDefaultTimeout(10_000);
    const scripts: string[] = [];
    page.on("request", request => {
      if (request.resourceType() === "script") scripts.push(request.url().replace(/^.*\//, ""));
    });
    await page.goto(new URL(`stories/${story}/`, own.url).href, {waitUntil: "networkidle"});
    return {page, complaints, scripts};
  }

  test("keeps the style sheets that static cells import", async () => {
    const {page} = await look("still");
    expect(await page.locator("#still").evaluate(still => getComputedStyle(still).color)).toBe(
      "rgb(1, 2, 3)"
    );
    await page.context().close();
  });

  test("fetches all tables where any claim may be cited, and has the card of a claim that the build did not show", async () => {
    const {page, complaints} = await look("choice");
    const cited = page.locator("p a.claim");
    expect(await page.locator("#claim-lake-shore").count()).toBe(0);
    await page.locator("select").selectOption({label: "lake-shore"});
    await expect.poll(() => cited.textContent()).toContain("300");
    await page.locator("#claim-lake-shore").waitFor({state: "attached"});
    await cited.click();
    expect(await page.locator("#claim-lake-shore").isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("comes to cite a claim that it was not seen to ask for", async () => {
    const {page, scripts} = await look("missed");
    const cited = page.locator("#cited a.claim");
    expect(await cited.textContent()).toContain("8");
    expect(scripts.some(name => name.startsWith("package-"))).toBe(false);
    await page.locator('input[type="range"]').fill("1");
    await expect.poll(() => cited.textContent()).toContain("300");
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.context().close();
  });

  test("fetches what reads Markdown only for a text with marks", async () => {
    const {page, scripts, complaints} = await look("markdown");
    await page.locator("input").fill("other words");
    await page.locator("#said", {hasText: "Said: other words."}).waitFor();
    expect(scripts.some(name => name.startsWith("md-"))).toBe(false);
    await page.locator("input").fill("*strong* words");
    await page.locator("#said + p em em", {hasText: "strong"}).waitFor();
    expect(scripts.some(name => name.startsWith("md-"))).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("tells what its pages load, and when", () => {
    const of = (story: string) => pages.find(({file}) => file === `stories/${story}/index.html`);
    expect(of("still")?.live).toBeNull();
    for (const story of ["choice", "missed", "markdown", "depth"]) {
      const {js, live} = of(story) ?? {};
      expect(js).toEqual(of("still")?.js);
      expect(live?.raw).toBeGreaterThan(live?.gzip ?? Number.POSITIVE_INFINITY);
    }
    expect(of("markdown")?.asked?.gzip).toBeGreaterThan(
      of("markdown")?.live?.gzip ?? Number.POSITIVE_INFINITY
    );
  });
});
