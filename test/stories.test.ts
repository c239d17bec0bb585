import {cp, mkdir, readdir, readFile, symlink, writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {JSDOM} from "jsdom";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {build, type Failure, preview, type Serving} from "../src/publish/index.ts";
import {launch, watchedPage} from "./browser.ts";
import {quiet} from "./fixtureSite.ts";
import {drawnFigure, storyNames} from "./storyNames.ts";
import {temporaryFolder} from "./temporaryFolder.ts";

const repository = resolve(import.meta.dirname, "..");
const stories = await storyNames(join(repository, "notebooks"));

let out: string;
let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  out = join(await temporaryFolder(), "dist");
  await build({root: repository, out, base: "/", log: quiet});
  serving = await preview({out, port: 0, host: "localhost", log: quiet});
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
});

const html = (story: string, dist = out) => readFile(join(dist, "stories", story, "index.html"), "utf8");

/** A copy of the site's notebooks, data and charts, with this repository's sources. */
async function copyOfSite(): Promise<string> {
  const root = join(await temporaryFolder(), "site");
  await mkdir(root);
  for (const name of ["notebooks", "data", "charts", "nutgraf.json"])
    await cp(join(repository, name), join(root, name), {recursive: true});
  for (const name of ["src", "node_modules", "package.json"])
    await symlink(join(repository, name), join(root, name));
  return root;
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

async function opened(story: string, width = 1280): Promise<Awaited<ReturnType<typeof watchedPage>>> {
  const watched = await watchedPage(browser);
  watched.page.setDefaultTimeout(15_000);
  await watched.page.setViewportSize({width, height: 900});
  await watched.page.goto(new URL(`stories/${story}/`, serving.url).href, {waitUntil: "networkidle"});
  return watched;
}

/** Charts that are shown, and of those the ones with marks. */
function chartsShown(page: Page): Promise<{shown: number; marked: number; figures: number}> {
  return page.evaluate(drawn => {
    const shown = [...document.querySelectorAll(`${drawn} .chart`)].filter(chart => chart.checkVisibility());
    return {
      shown: shown.length,
      marked: shown.filter(chart => chart.querySelector(".mark[aria-label]")).length,
      figures: document.querySelectorAll(drawn).length
    };
  }, drawnFigure);
}

describe.each(stories)("the story %s", story => {
  test.each([360, 1280])(
    "draws each chart once at %s pixels, asks nothing elsewhere, complains of nothing",
    async width => {
      const {page, elsewhere, complaints, violations} = await opened(story, width);
      const {shown, marked, figures} = await chartsShown(page);
      expect([shown, marked]).toEqual([figures, figures]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect({elsewhere, complaints, violations}).toEqual({elsewhere: [], complaints: [], violations: []});
      await page.context().close();
    }
  );

  test("has three to six figures", async () => {
    const {document} = new JSDOM(await html(story)).window;
    const {length} = document.querySelectorAll("figure.figure");
    expect(length).toBeGreaterThanOrEqual(3);
    expect(length).toBeLessThanOrEqual(6);
  });

  test("has every number and chart in its HTML, and every number leads to a card there", async () => {
    const {document} = new JSDOM(await html(story)).window;
    const links = [...document.querySelectorAll("a.claim, a.mark")];
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      const card = document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
      expect(card?.getAttribute("popover"), link.outerHTML).toBe("auto");
    }
    for (const number of document.querySelectorAll("a.claim data"))
      expect(number.textContent?.trim()).not.toBe("");
    for (const figure of document.querySelectorAll(drawnFigure)) {
      expect(figure.querySelectorAll(".drawing .chart").length, figure.id).toBeGreaterThanOrEqual(3);
      const [drawing] = figure.querySelectorAll(".drawing");
      expect(figure.querySelectorAll("tbody tr"), figure.id).toHaveLength(
        drawing?.querySelectorAll(".mark").length ?? 0
      );
    }
  });

  test("shows its charts, numbers and cards without JavaScript", async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(new URL(`stories/${story}/`, serving.url).href);
    const number = page.locator(".cell p a.claim").first();
    const card = page.locator((await number.getAttribute("href")) ?? "none");
    expect(await card.isVisible()).toBe(false);
    await number.click();
    expect(await card.isVisible()).toBe(true);
    await card.locator(".card-close").click();
    expect(await card.isVisible()).toBe(false);
    await page.locator("figure.figure .chart:visible a.mark").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("aside.card:visible").count()).toBe(1);
    await context.close();
  });
});

test("the data package is published byte for byte", async () => {
  const names = (await readdir(join(repository, "data"), {recursive: true, withFileTypes: true})).filter(
    entry => entry.isFile()
  );
  for (const {parentPath, name} of names) {
    const path = join(parentPath, name).slice(repository.length + 1);
    expect((await readFile(join(out, path))).equals(await readFile(join(repository, path))), path).toBe(true);
  }
});

test("changing one value in a table changes mark, label, alt text, table and prose together", async () => {
  const root = await copyOfSite();
  await edit(
    join(root, "data/distances.csv"),
    "distance_to_border,about,18,,,mi",
    "distance_to_border,about,28,,,mi"
  );
  await build({root, out: join(root, "dist"), base: "/", log: quiet});
  const before = new JSDOM(await html("border")).window.document;
  const after = new JSDOM(await html("border", join(root, "dist"))).window.document;
  const read = (document: Document) => {
    const strip = document.querySelector("#border-distances");
    const mark = strip?.querySelector('.mark[data-claims="klintsy-border"]');
    return {
      prose: document.querySelector('.cell p a[data-claim="klintsy-border"] .in-mi')?.textContent,
      name: mark?.getAttribute("aria-label")?.match(/about \d+ miles/u)?.[0],
      label: [...(strip?.querySelectorAll(".drawing:first-child text") ?? [])].some(
        text => text.textContent === "about 28 miles"
      ),
      description: strip
        ?.querySelector(".figure-description")
        ?.textContent?.match(/Klintsy: about \d+ miles/u)?.[0],
      table: strip
        ?.querySelector('tr[data-claims="klintsy-border"] td')
        ?.textContent?.match(/about \d+ miles/u)?.[0],
      drawn: mark?.innerHTML
    };
  };
  const [old, now] = [read(before), read(after)];
  expect(old).toMatchObject({
    prose: "about 18\u00a0miles",
    name: "about 18 miles",
    description: "Klintsy: about 18 miles",
    table: "about 18 miles"
  });
  expect(now).toMatchObject({
    prose: "about 28\u00a0miles",
    name: "about 28 miles",
    label: true,
    description: "Klintsy: about 28 miles",
    table: "about 28 miles"
  });
  expect(now.drawn).not.toBe(old.drawn);
});

test("a dangling source fails the build with the row named, and leaves the site as it was", async () => {
  const root = await copyOfSite();
  await mkdir(join(root, "dist"));
  await writeFile(join(root, "dist/index.html"), "the site before");
  await writeFile(join(root, "dist/build.json"), "{}");
  await edit(
    join(root, "data/distances.csv"),
    "klimovo-border,build-up-report-2022-01,",
    "klimovo-border,built-up-report,"
  );
  const failed = await build({root, out: join(root, "dist"), base: "/", log: quiet}).then(
    () => null,
    (error: Failure) => error
  );
  expect(failed?.problems.join("\n")).toMatch(
    /data\/distances\.csv:11:2 source "built-up-report" is not an id/u
  );
  expect(await readdir(join(root, "dist"))).toEqual(["build.json", "index.html"]);
  expect(await readFile(join(root, "dist/index.html"), "utf8")).toBe("the site before");
});

describe("a card", () => {
  test("is one element for the prose and the marks; mouse, touch and Enter open it, Escape closes it and gives the focus back", async () => {
    const {page, complaints} = await opened("border");
    const card = page.locator("#claim-klimovo-border");
    expect(await card.count()).toBe(1);

    const number = page.locator('.cell p a[data-claim="klimovo-border"]').first();
    await number.click();
    expect(await card.isVisible()).toBe(true);
    expect(await card.textContent()).toContain("eight miles to Ukraine");
    await page.keyboard.press("Escape");
    expect(await card.isVisible()).toBe(false);
    expect(await number.evaluate(element => element === document.activeElement)).toBe(true);

    const mark = page.locator('#border-distances a.mark[data-claims="klimovo-border"]:visible');
    await mark.focus();
    await page.keyboard.press("Enter");
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await mark.evaluate(element => element === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();

    const context = await browser.newContext({hasTouch: true, viewport: {width: 360, height: 740}});
    const touched = await context.newPage();
    await touched.goto(new URL("stories/border/", serving.url).href, {waitUntil: "networkidle"});
    await touched
      .locator('#border-distances a.mark[data-claims="klimovo-border"]:visible circle')
      .first()
      .tap();
    expect(await touched.locator("#claim-klimovo-border").isVisible()).toBe(true);
    await context.close();
  });
});

describe("with the keyboard alone", () => {
  test("a chart is one tab stop; arrows, Home and End go from mark to mark", async () => {
    const {page} = await opened("border");
    const marks = page.locator("#border-distances a.mark:visible");
    expect(
      await marks.evaluateAll(all => all.filter(mark => mark.getAttribute("tabindex") === "0").length)
    ).toBe(1);
    const at = () => marks.evaluateAll(all => all.indexOf(document.activeElement as SVGElement));
    await marks.first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await at()).toBe(1);
    await page.keyboard.press("End");
    expect(await at()).toBe((await marks.count()) - 1);
    await page.keyboard.press("ArrowRight");
    expect(await at()).toBe((await marks.count()) - 1);
    await page.keyboard.press("Home");
    expect(await at()).toBe(0);
    await page.context().close();
  });
});

describe("the reader's unit", () => {
  test("is kept for the next page and set before anything is seen", async () => {
    const {page} = await opened("border");
    const cited = page.locator('.cell p a[data-claim="klimovo-border"]').first();
    const shown = async () => [
      await cited.locator(".in-km").isVisible(),
      await cited.locator(".in-mi").isVisible()
    ];
    expect(await shown()).toEqual([false, true]);
    await page.getByLabel("km", {exact: true}).check();
    expect(await shown()).toEqual([true, false]);
    await page.reload({waitUntil: "commit"});
    await page.locator("main").waitFor();
    expect(await page.locator("html").getAttribute("data-unit")).toBe("km");
    await page.context().close();
  });

  test("can be chosen without JavaScript", async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(new URL("stories/border/", serving.url).href);
    await page.getByLabel("km", {exact: true}).check();
    const cited = page.locator('.cell p a[data-claim="klimovo-border"]').first();
    expect(await cited.locator(".in-km").isVisible()).toBe(true);
    expect(await cited.locator(".in-mi").isVisible()).toBe(false);
    await context.close();
  });
});

describe("the convoy's sliders", () => {
  test("change the estimate in prose, chart, table and card, and nothing that does not depend on them", async () => {
    const {page, complaints} = await opened("convoy");
    const estimate = page.locator('.cell p a.claim[href^="#claim-computed"]', {hasText: "vehicles"}).first();
    const before = await estimate.textContent();
    const kept = await page.evaluateHandle(() => document.querySelector("#convoy-lengths .chart"));
    const bars = page.locator("#convoy-vehicles .drawing:visible");
    const drawn = await bars.innerHTML();
    await page.getByLabel("Metres of road per vehicle").first().fill("100");
    await expect.poll(() => estimate.textContent()).not.toBe(before);
    await expect.poll(() => bars.innerHTML()).not.toBe(drawn);
    expect(await kept.evaluate(chart => chart?.isConnected)).toBe(true);
    await estimate.click();
    expect(await page.locator("aside.card:visible").textContent()).toContain("100 m");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("the claims that a reader chooses", () => {
  test("are those of the table, and what is left out is said with its reason, each with a card", async () => {
    const {page, complaints} = await opened("claims");
    const rows = page.locator("#claims-table tbody tr");
    const all = await rows.count();
    await page.getByLabel("Only claims that give a number").check();
    await expect.poll(() => rows.count()).toBeLessThan(all);
    const shown = await rows.count();
    const hidden = page.locator(".cell li", {hasText: "gives no number"});
    expect(shown + (await hidden.count())).toBe(all);
    await hidden.locator("a.claim").first().click();
    expect(await page.locator("aside.card:visible").textContent()).toContain(
      "several hundred of its citizens"
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("can be none, which leaves a table without rows and every claim told", async () => {
    const {page, complaints} = await opened("claims");
    const rows = page.locator("#claims-table tbody tr");
    const all = await rows.count();
    await page.getByLabel("Said by").selectOption("Russia’s side");
    await page.getByLabel("What is counted").selectOption("People captured");
    await expect.poll(() => rows.count()).toBe(0);
    const hidden = page.locator(".cell li", {hasText: /said by|counts/u});
    expect(await hidden.locator("a.claim").count()).toBe(all);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("the reader's circle in the Kursk story", () => {
  test("is set against the area that was stated, in prose, squares and card alike", async () => {
    const {page, complaints} = await opened("kursk");
    const squares = page.locator("#kursk-area .drawing:visible");
    const said = page.locator(".cell p", {hasText: "Your circle covers"});
    await page.getByLabel("Radius of your circle in kilometres").first().fill("40");
    await expect.poll(() => said.textContent()).toMatch(/5,030\ssq\skm.*about 20% of that/su);
    await expect.poll(() => squares.textContent()).toMatch(/5,030 sq km.*the claim is about 20% of it/su);
    await said.locator("a.claim").last().click();
    expect(await page.locator("aside.card:visible").textContent()).toContain("Area of your circle");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
