import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {build} from "../src/publish/index.ts";
import {launch, type Watched, watchedPage} from "./browser.ts";
import {quiet} from "./fixtureSite.ts";
import {storyNames} from "./storyNames.ts";
import {temporaryFolder} from "./temporaryFolder.ts";

const repository = resolve(import.meta.dirname, "..");
const stories = await storyNames(join(repository, "notebooks"));

let out: string;
let browser: Browser;

beforeAll(async () => {
  out = join(await temporaryFolder(), "dist");
  await build({root: repository, out, base: "/", log: quiet});
  browser = await launch();
});
afterAll(() => browser?.close());

async function opened(story: string): Promise<Watched> {
  const watched = await watchedPage(browser);
  await watched.context.setOffline(true);
  await watched.page.goto(pathToFileURL(join(out, "stories", story, "index.html")).href);
  return watched;
}

/** Reads to the end, so that all that loads on approach has had its chance. */
async function readToTheEnd(page: Page): Promise<void> {
  for (const figure of await page.locator("figure[data-figure]").all()) await figure.scrollIntoViewIfNeeded();
}

describe.each(stories)("%s, opened from a folder with the network off", story => {
  test("shows every chart, leads to every table, and complains of nothing", async () => {
    const {page, complaints, violations, elsewhere} = await opened(story);
    await readToTheEnd(page);
    const figures = await page.locator("figure[data-figure]").all();
    expect(figures.length).toBeGreaterThan(2);
    for (const figure of figures) {
      const name = (await figure.getAttribute("data-figure")) ?? "";
      const drawn = await figure.locator(".drawing > svg, .drawing > *").filter({visible: true}).all();
      expect(drawn.length, name).toBeGreaterThan(0);
      const box = await drawn[0]?.boundingBox();
      expect((box?.width ?? 0) > 100 && (box?.height ?? 0) > 40, name).toBe(true);
      for (const summary of await figure.locator("summary").all()) await summary.click();
      expect(await figure.locator("table tr").filter({visible: true}).count(), name).toBeGreaterThan(1);
    }
    expect({complaints, violations, elsewhere}).toEqual({complaints: [], violations: [], elsewhere: []});
    await page.context().close();
  });

  test("opens the card of a number in its text", async () => {
    const {page, complaints} = await opened(story);
    await page.locator("article p a:has(> data)").filter({visible: true}).first().click();
    expect(await page.locator("aside:popover-open").count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("tells of marks, one by one, by arrow keys", async () => {
    const {page, complaints} = await opened(story);
    const marks = page.locator("figure[data-figure] .drawing .mark[tabindex='0']").filter({visible: true});
    await marks.first().focus();
    await marks.first().scrollIntoViewIfNeeded();
    const named = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    const first = await named();
    await page.keyboard.press("ArrowRight");
    expect(await named()).not.toBe(first);
    await expect.poll(() => page.locator("[role=tooltip], .tooltip").filter({visible: true}).count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
