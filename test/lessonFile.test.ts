import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {gzipSync} from "node:zlib";
import type {Browser, BrowserContext, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {lessonStory, writeWhole} from "../src/outlets/index.ts";
import {readSite} from "../src/publish/index.ts";
import {accessProblems} from "./accessChecks.ts";
import {axeProblems} from "./axeProblems.ts";
import {launch} from "./browser.ts";
import {quiet} from "./fixtureSite.ts";
import {temporaryFolder} from "./temporaryFolder.ts";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const repository = resolve(import.meta.dirname, "..");
const lessons = (await readSite(repository)).stories.filter(({meta}) => meta.lesson).map(({name}) => name);

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launch();
  folder = await temporaryFolder();
  for (const name of lessons) await writeWhole(fileOf(name), await lessonStory(repository, name, quiet));
});
afterAll(() => browser?.close());

const fileOf = (name: string) => join(folder, `${name}.html`);

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests, all of which were refused. */
  readonly asked: string[];
  readonly complaints: string[];
}

async function opened(name: string, hash = "", options = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: {width: 1280, height: 720},
    reducedMotion: "reduce",
    ...options
  });
  const asked: string[] = [];
  const complaints: string[] = [];
  const file = pathToFileURL(fileOf(name)).href;
  await context.route("**/*", route => {
    const url = route.request().url();
    if (url.replace(/[?#].*$/u, "") === file) return route.continue();
    asked.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("console", message => complaints.push(message.text()));
  page.on("pageerror", error => complaints.push(error.message));
  await page.goto(file + hash);
  if (hash) await page.locator(".reveal.is-on").waitFor();
  return {page, context, asked, complaints};
}

const shown = (page: Page) => page.locator(".slides > .present").getAttribute("id");
const eventually = <T>(of: () => T) => expect.poll(of, {timeout: 15_000});

test("two stories are lessons", () => expect(lessons).toEqual(["claims", "convoy"]));

describe.each(lessons)("the lesson file of %s", name => {
  test("has at most 1.5 MB, and 600 KB compressed", async () => {
    const file = await readFile(fileOf(name));
    expect(file.byteLength).toBeLessThanOrEqual(1_500_000);
    expect(gzipSync(file).byteLength).toBeLessThanOrEqual(600_000);
  });

  test("leads from the story to its slides and back, asking for nothing", async () => {
    const {page, context, asked, complaints} = await opened(name);
    await page.locator(".to-deck a").focus();
    await page.keyboard.press("Enter");
    await page.locator(".reveal.is-on").waitFor();
    expect(await page.locator(".to-deck").count()).toBe(0);
    await page.locator("[data-deck=leave]").focus();
    await page.keyboard.press("Enter");
    await page.locator(".to-deck").waitFor();
    expect(await page.locator(".reveal").count()).toBe(0);
    expect({asked, complaints}).toEqual({asked: [], complaints: []});
    await context.close();
  });

  test("turns by a clicker's keys, also while a control has the focus", async () => {
    const {page, context, asked, complaints} = await opened(name, "#present");
    const count = await page.locator(".slides > section").count();
    expect(count).toBeGreaterThan(6);
    const last = await page.locator(".slides > section").last().getAttribute("id");
    for (let i = 0; i < count * 6 && (await shown(page)) !== last; i++) {
      const controls = page.locator(".slides > .present").locator("input, select").filter({visible: true});
      if (await controls.count()) await controls.first().focus();
      await page.keyboard.press("PageDown");
    }
    expect(await shown(page)).toBe(last);
    await page.keyboard.press("PageUp");
    expect(await shown(page)).not.toBe(last);
    expect({asked, complaints}).toEqual({asked: [], complaints: []});
    await context.close();
  });

  test("all blocks answer to the keyboard alone", async () => {
    const {page, context, asked, complaints} = await opened(name, "#present");
    const blocks = await page.locator(".slides [data-block]").all();
    expect(blocks.length).toBeGreaterThan(1);
    for (const block of blocks) {
      const kind = (await block.getAttribute("data-block")) ?? "";
      const slide = await block.locator("xpath=ancestor::section[1]").getAttribute("id");
      for (let i = 0; i < 80 && (await shown(page)) !== slide; i++) await page.keyboard.press("PageDown");
      expect(await shown(page), kind).toBe(slide);
      for (const slider of await block.locator("input[type=range]").all()) {
        await slider.focus();
        await page.keyboard.press("ArrowUp");
      }
      const field = block.locator("input[type=number], input[inputmode], input[type=text]").first();
      if (await field.count()) {
        await field.focus();
        await page.keyboard.type("12");
      }
      if (await block.locator("input[type=radio]").count()) {
        await block.locator("input[type=radio]").first().focus();
        await page.keyboard.press("ArrowDown");
      }
      const before = await block.innerText();
      const way = block.locator("summary, button").filter({visible: true}).first();
      await way.focus();
      await page.keyboard.press("Enter");
      await eventually(() => block.innerText()).not.toBe(before);
    }
    expect({asked, complaints}).toEqual({asked: [], complaints: []});
    await context.close();
  });

  test("has no fault that axe or our own checks find, as a story and as slides, in light and dark", async () => {
    for (const colorScheme of ["light", "dark"])
      for (const hash of ["", "#present"]) {
        const {page, context} = await opened(name, hash, {colorScheme});
        await page.evaluate(axe);
        expect(await axeProblems(page), `${colorScheme} ${hash}`).toEqual([]);
        expect(await page.evaluate(accessProblems, []), `${colorScheme} ${hash}`).toEqual([]);
        await context.close();
      }
  });

  test("is a whole story without script", async () => {
    const {page, context} = await opened(name, "", {javaScriptEnabled: false});
    expect(await page.locator("figure[data-figure]").count()).toBeGreaterThan(2);
    expect(await page.locator("figure[data-figure] .drawing:visible").count()).toBeGreaterThan(2);
    await context.close();
  });
});

test("what a slider on a slide was set to is kept when the class goes to the story", async () => {
  const {page, context, asked} = await opened("convoy", "#present");
  const sliders = page.locator(".slides > .present input[type=range]").filter({visible: true});
  for (let i = 0; i < 80 && (await page.locator(".slides > .present [data-input]").count()) === 0; i++)
    await page.keyboard.press("PageDown");
  const slider = sliders.first();
  const input = page.locator(".slides > .present [data-input]").first();
  const inputName = (await input.getAttribute("data-input")) ?? "";
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const value = await slider.inputValue();
  await eventually(() => new URL(page.url()).searchParams.get(inputName)).toBe(value);
  await page.locator("[data-deck=leave]").focus();
  await page.keyboard.press("Enter");
  const there = page.locator(`article [data-input="${inputName}"] input[type=range]`);
  await there.waitFor();
  await eventually(() => there.inputValue()).toBe(value);
  expect(asked).toEqual([]);
  await context.close();
});
