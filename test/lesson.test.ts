import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {build, preview, type Serving} from "../src/publish/index.ts";
import {axeProblems} from "./axeProblems.ts";
import {launch, type Watched, watchedPage} from "./browser.ts";
import {fixtureSite, quiet} from "./fixtureSite.ts";
import {temporaryFolder} from "./temporaryFolder.ts";

let serving: Serving;
let browser: Browser;
let url: string;

/** A busy machine takes its time. */
const eventually = <T>(of: () => T) => expect.poll(of, {timeout: 15_000});

beforeAll(async () => {
  const out = join(await temporaryFolder(), "dist");
  const {root} = await fixtureSite("lesson");
  await build({root, out, base: "/", log: quiet});
  serving = await preview({out, port: 0, host: "localhost", log: quiet});
  browser = await launch();
  url = new URL("stories/blocks/", serving.url).href;
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
});

async function opened(): Promise<Watched> {
  const watched = await watchedPage(browser);
  await watched.page.goto(url);
  return watched;
}

const block = (page: Page, id: string) => page.locator(`#block-${id}`);
const status = (page: Page, id: string) => block(page, id).locator(".block-status");

/** All that a screen reader is given of a page. */
async function told(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send("Accessibility.getFullAXTree");
  return nodes
    .filter(({ignored}) => !ignored)
    .map(({name, description, value}) => [name?.value, description?.value, value?.value].join(" "))
    .join("\n");
}

describe("blocks of a lesson", () => {
  test("answers are neither drawn nor told before they are asked for, with script or without", async () => {
    const {page, context} = await opened();
    const before = await told(page);
    expect(before).toContain("How did the depth change?");
    for (const secret of ["reads the gauge each morning", "It rained", "no word before it", "lies apart"])
      expect(before).not.toContain(secret);
    expect(await page.locator("#block-days .recorded:visible").count()).toBe(0);
    await context.close();

    const plain = await browser.newContext({javaScriptEnabled: false});
    const still = await plain.newPage();
    await still.goto(url);
    expect(await still.getByText("It rained").isVisible()).toBe(false);
    await still.locator("#block-days summary").click();
    await eventually(() => still.getByText("It rained").isVisible()).toBe(true);
    await plain.close();
  });

  test("an estimate is judged by what was stated, by keyboard alone, and its card opens", async () => {
    const {page, context} = await opened();
    const summary = block(page, "depth").locator("summary");
    await summary.focus();
    await page.keyboard.press("Enter");
    await eventually(() => status(page, "depth").textContent()).toBe("Put in your estimate first.");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.type("20");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await eventually(() => status(page, "depth").textContent()).toBe(
      "Your estimate is 12 metres more than stated, about 2.5 times as much."
    );
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("8.3");
    await page.keyboard.press("Tab");
    await eventually(() => status(page, "depth").textContent()).toBe(
      "Your estimate rounds to what was stated."
    );
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await eventually(() => page.locator("#claim-lake-depth").isVisible()).toBe(true);
    await context.close();
  });

  test("a choice is made by keyboard alone; its order tells nothing", async () => {
    const {page, context} = await opened();
    const choices = await block(page, "firm").locator("label").allTextContents();
    // Figure and unit stay together.
    expect(choices.map(text => text.replaceAll("\u00a0", " "))).toEqual([
      expect.stringContaining("3 metres"),
      expect.stringContaining("8 metres"),
      expect.stringContaining("40 metres")
    ]);
    expect(await block(page, "firm").locator("label a").count()).toBe(0);
    await block(page, "firm").getByRole("radio").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await eventually(() => status(page, "firm").textContent()).toContain("Not that one.");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("ArrowUp");
    await eventually(() => status(page, "firm").textContent()).toBe("Right.");
    await context.close();
  });

  test("a line is drawn by keyboard alone; the record waits for it, and tells the difference", async () => {
    const {page, context} = await opened();
    const summary = block(page, "days").locator("summary");
    await summary.click();
    await eventually(() => status(page, "days").textContent()).toBe("3 points are left to draw first.");
    const sliders = block(page, "days").getByRole("slider");
    expect(await sliders.count()).toBe(3);
    for (let i = 0; i < 3; i++) {
      await sliders.nth(i).focus();
      await page.keyboard.press("Home");
      for (let step = 0; step < 35; step++) await page.keyboard.press("ArrowUp");
    }
    expect(await sliders.first().getAttribute("aria-valuetext")).toBe("7 metres");
    await summary.focus();
    await page.keyboard.press("Enter");
    await eventually(() => status(page, "days").textContent()).toBe(
      "Close, within a tenth, at 1 of 3 points. Furthest off at 2022-02-26: 7 metres drawn, 6 metres recorded, 1 too high."
    );
    expect(await block(page, "days").locator("tbody tr").last().locator("td").allTextContents()).toEqual([
      "8 metres",
      "7 metres",
      "1 too low"
    ]);
    await context.close();
  });

  test("bars are drawn across by pointer, also where the page is scaled", async () => {
    for (const scale of ["none", "scale(0.5)"]) {
      const {page, context} = await opened();
      await block(page, "waters").evaluate((element: HTMLElement, transform) => {
        element.style.transform = transform;
      }, scale);
      const field = block(page, "waters").locator("> .plot .plot-field");
      await field.scrollIntoViewIfNeeded();
      const {x, y, width, height} = (await field.boundingBox()) ?? {x: 0, y: 0, width: 0, height: 0};
      await page.mouse.move(x + width * 0.05, y + height * 0.5);
      await page.mouse.down();
      await page.mouse.move(x + width * 0.95, y + height * 0.5, {steps: 2});
      await page.mouse.up();
      const values = await block(page, "waters")
        .getByRole("slider")
        .evaluateAll(all => all.map(each => (each as HTMLInputElement).valueAsNumber));
      expect(values).toHaveLength(3);
      for (const value of values) expect(value).toBeCloseTo(50, -0.5);
      await context.close();
    }
  });

  test("a figure comes back step by step, its words in nobody's ear before", async () => {
    const {page, context} = await opened();
    const secrets = ["Stated depths of still water", "Gauge office. about 8", "The tarn is said to be"];
    const visible = () => block(page, "see").evaluate(element => (element as HTMLElement).innerText);
    expect(await told(page)).not.toContain(secrets[0]);
    expect(await told(page)).toContain("one further right than the others");
    expect(await visible()).not.toContain(secrets[0]);
    expect(await visible()).not.toContain("Gauge office");
    await block(page, "see").getByRole("button", {name: "Show the title"}).focus();
    await page.keyboard.press("Enter");
    await eventually(visible).toContain(secrets[0]);
    expect(await visible()).not.toContain("Gauge office");
    expect(await block(page, "see").locator("[inert]").count()).toBe(1);
    await page.keyboard.press("Enter");
    await eventually(visible).toContain("Gauge office");
    expect(await block(page, "see").locator("[inert]").count()).toBe(0);
    await page.keyboard.press("Enter");
    await eventually(visible).toContain(secrets[2]);
    await eventually(visible).toContain("Source");
    await context.close();
  });

  test("time runs down, pauses, and is announced at a minute, at ten seconds and at the end", async () => {
    const {page, context} = await watchedPage(browser);
    await page.clock.install();
    await page.goto(url);
    const time = block(page, "talk").locator("time");
    expect(await time.textContent()).toBe("2:00");
    await block(page, "talk").getByRole("button", {name: "Start", exact: true}).focus();
    await page.keyboard.press("Enter");
    await page.clock.runFor(59_000);
    expect(await time.textContent()).toBe("1:01");
    await eventually(() => status(page, "talk").textContent()).toBe("");
    await page.keyboard.press("Enter");
    await page.clock.runFor(30_000);
    expect(await time.textContent()).toBe("1:01");
    await page.keyboard.press("Enter");
    await page.clock.runFor(2_000);
    await eventually(() => status(page, "talk").textContent()).toBe("One minute left.");
    await page.clock.runFor(50_000);
    await eventually(() => status(page, "talk").textContent()).toBe("Ten seconds left.");
    await page.clock.runFor(10_000);
    await eventually(() => status(page, "talk").textContent()).toBe("Time is up.");
    expect(await time.textContent()).toBe("0:00");
    await context.close();
  });

  test("what is done stays on the device, and without storage nothing breaks", async () => {
    const {page, context, complaints} = await opened();
    await block(page, "depth").getByRole("spinbutton").fill("9");
    await block(page, "depth").getByRole("spinbutton").blur();
    await block(page, "see").getByLabel("I wonder …").fill("why");
    await page.reload();
    expect(await block(page, "depth").getByRole("spinbutton").inputValue()).toBe("9");
    expect(await block(page, "see").getByLabel("I wonder …").inputValue()).toBe("why");
    expect(complaints).toEqual([]);
    await context.close();

    const shut = await watchedPage(browser);
    await shut.context.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("no storage here", "SecurityError");
        }
      });
    });
    await shut.page.goto(url);
    await block(shut.page, "firm").getByRole("radio").first().check();
    await block(shut.page, "firm").locator("summary").click();
    await eventually(() => status(shut.page, "firm").textContent()).toBe("Right.");
    expect(shut.complaints).toEqual([]);
    await shut.context.close();
  });

  test("only pages that have a block load its script, and none asks for anything from elsewhere", async () => {
    const {page, context, elsewhere, violations} = await opened();
    expect(await page.locator('script[src*="lesson"]').count()).toBe(1);
    await page.goto(new URL("stories/lake/", serving.url).href);
    expect(await page.locator("[data-block]").count()).toBe(0);
    expect(await page.locator('script[src*="lesson"]').count()).toBe(0);
    expect([elsewhere, violations]).toEqual([[], []]);
    await context.close();
  });

  test("axe finds nothing, before and after, in light and dark", async () => {
    const context = await browser.newContext({bypassCSP: true, reducedMotion: "reduce"});
    const page = await context.newPage();
    await page.goto(url);
    await page.evaluate(
      await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
    );
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({colorScheme});
      expect(await axeProblems(page)).toEqual([]);
    }
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
      for (let i = 0; i < 3; i++)
        document.querySelector<HTMLElement>("button[data-step]:not([hidden])")?.click();
    });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({colorScheme});
      expect(await axeProblems(page)).toEqual([]);
    }
    await context.close();
  });

  test("print has the answers, and no buttons", async () => {
    const {page, context} = await opened();
    await page.emulateMedia({media: "print"});
    expect(await page.getByText("It rained").isVisible()).toBe(true);
    expect(await page.getByText("Stated depths of still water").first().isVisible()).toBe(true);
    expect(await page.locator(".block button:visible").count()).toBe(0);
    await context.close();
  });
});
