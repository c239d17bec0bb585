import {join} from "node:path";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {build, preview, type Serving} from "../src/publish/index.ts";
import {launch, watchedPage} from "./browser.ts";
import {fixtureSite, quiet} from "./fixtureSite.ts";
import {temporaryFolder} from "./temporaryFolder.ts";

let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  const {root} = await fixtureSite("reading");
  const out = join(await temporaryFolder(), "dist");
  await build({root, out, base: "/", log: quiet});
  serving = await preview({out, port: 0, host: "localhost", log: quiet});
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
});

const lake = (query = "") => new URL(`stories/lake/${query}`, serving.url).href;
const liveModule = /\/assets\/live-.*\.js$/;
/** What the inputs are when nobody has touched them. */
const asWritten = "50 / On foot / Mill / Summer / false / Ana";

async function opened(query = "", before: (page: Page) => Promise<unknown> = async () => {}) {
  const watched = await watchedPage(browser);
  const {page} = watched;
  page.setDefaultTimeout(10_000);
  await page.setViewportSize({width: 1280, height: 800});
  await before(page);
  await page.goto(lake(query), {waitUntil: "load"});
  return watched;
}

/** Code may take its time to come. */
const patience = {timeout: 10_000};
const says = (page: Page) => expect.poll(() => page.locator("#says").textContent(), patience);
const search = (page: Page) => expect.poll(() => new URL(page.url()).search, patience);
const told = (page: Page) => expect.poll(() => page.locator("body > p[role=status]").textContent(), patience);
const input = (page: Page, name: string) => page.locator(`[data-input="${name}"]`);
const slider = (page: Page) => input(page, "pace").locator('input[type="range"]');
const reset = (page: Page) => page.locator(".reset button");
const unit = (page: Page) => page.locator("html").getAttribute("data-unit");
const isFocused = (element: Element) => element === document.activeElement;

/** Resolves when the live cells are at work. */
async function alive(page: Page): Promise<void> {
  // The figure is another once its code has come.
  await page.evaluate(() => document.querySelector("#walks")?.scrollIntoView());
  await page.waitForFunction(
    () => !document.querySelector('[data-input="pace"] input[type="number"]')?.hasAttribute("value")
  );
}

/** So that the next change is another. */
const later = (page: Page) => page.waitForTimeout(1100);

describe("an address with the state of inputs", () => {
  test("sets each kind of input, brings the code at once, and moves nothing", async () => {
    const {page, complaints, violations} = await opened(
      "?pace=80&by=By+boat&stops=Weir&stops=Inn&season=Spring&night=on&walker=Bo",
      page =>
        page.addInitScript(() => {
          Object.assign(globalThis, {shifted: 0});
          new PerformanceObserver(list => {
            for (const entry of list.getEntries() as (PerformanceEntry & {value: number})[])
              Reflect.set(globalThis, "shifted", Reflect.get(globalThis, "shifted") + entry.value);
          }).observe({type: "layout-shift", buffered: true});
        })
    );
    await says(page).toBe("80 / By boat / Weir+Inn / Spring / true / Bo");
    await alive(page);
    expect(await slider(page).inputValue()).toBe("80");
    expect(await reset(page).isVisible()).toBe(true);
    expect(await page.evaluate(() => Reflect.get(globalThis, "shifted"))).toBe(0);
    expect({complaints, violations}).toEqual({complaints: [], violations: []});
    await page.context().close();
  });

  test.each([
    ["none", ""],
    ["what is no number", "?pace=fast"],
    ["nothing", "?pace="],
    ["names of no input", "?__proto__=80&constructor=1&tempo=80"],
    ["no choice", "?by=By+train&season=Winter&stops=Mill&stops=Lake"],
    ["two of what takes one", "?by=By+boat&by=On+foot&season=Spring&season=Summer"],
    ["neither on nor off", "?night=yes"],
    ["no unit, no claim, no figure", "?unit=ells&show=nobody#nowhere"],
    ["broken escapes", "?pace=%E0%A4%A&by=%"]
  ])("that says %s leaves the inputs as the author set them", async (_, query) => {
    const {page, complaints} = await opened(query);
    await alive(page);
    await says(page).toBe(asWritten);
    expect(await unit(page)).toBe("mi");
    expect(await reset(page).isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each([
    ["9999", "100"],
    ["-3", "10"],
    ["82", "80"]
  ])("that asks %s of a slider gets what the slider can be: %s", async (asked, got) => {
    const {page} = await opened(`?pace=${asked}`);
    await says(page).toBe(asWritten.replace("50", got));
    await page.context().close();
  });

  test("keeps what it says of others than inputs", async () => {
    const {page} = await opened("?from=feed&pace=80");
    await alive(page);
    await slider(page).focus();
    await page.keyboard.press("ArrowRight");
    await search(page).toBe("?from=feed&pace=85");
    await page.context().close();
  });
});

describe("what a reader changes", () => {
  test("is in the address as far as it differs; Back undoes one change, Forward does it again", async () => {
    const {page} = await opened();
    await alive(page);
    await slider(page).focus();
    for (const _ of [1, 2, 3]) await page.keyboard.press("ArrowRight");
    await search(page).toBe("?pace=65");
    await later(page);
    await page.keyboard.press("ArrowLeft");
    await search(page).toBe("?pace=60");
    await input(page, "by").getByLabel("By boat").check();
    await search(page).toBe("?pace=60&by=By+boat");
    await says(page).toBe("60 / By boat / Mill / Summer / false / Ana");
    await page.goBack();
    await says(page).toBe("60 / On foot / Mill / Summer / false / Ana");
    await page.goBack();
    await says(page).toBe("65 / On foot / Mill / Summer / false / Ana");
    await page.goBack();
    await says(page).toBe(asWritten);
    await search(page).toBe("");
    await page.goForward();
    await says(page).toBe("65 / On foot / Mill / Summer / false / Ana");
    await page.context().close();
  });

  test("by dragging is one change, which the address follows", async () => {
    const {page} = await opened();
    await alive(page);
    await slider(page).scrollIntoViewIfNeeded();
    const box = await slider(page).boundingBox();
    if (!box) throw new Error("the slider is not shown");
    const entries = () => page.evaluate(() => history.length);
    const before = await entries();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    for (let at = 5; at <= 9; at++) await page.mouse.move(box.x + (box.width * at) / 10, box.y + 5);
    await search(page).toMatch(/^\?pace=\d+$/);
    await page.mouse.up();
    const value = await slider(page).inputValue();
    await search(page).toBe(`?pace=${value}`);
    expect(await entries()).toBe(before + 1);
    await page.goBack();
    await says(page).toBe(asWritten);
    await page.context().close();
  });

  test("is reset by a control that is there while something differs, and told", async () => {
    const {page} = await opened("?pace=80&season=Spring");
    await says(page).toBe("80 / On foot / Mill / Spring / false / Ana");
    await reset(page).focus();
    await page.keyboard.press("Enter");
    await says(page).toBe(asWritten);
    await search(page).toBe("");
    await told(page).toBe("Metres a minute: 50; Season: Summer.");
    expect(await reset(page).isVisible()).toBe(false);
    expect(await input(page, "pace").locator("input").first().evaluate(isFocused)).toBe(true);
    await page.goBack();
    await says(page).toBe("80 / On foot / Mill / Spring / false / Ana");
    await page.context().close();
  });

  test("before the code has come is kept, and in the address", async () => {
    let open = () => {};
    const held = new Promise<void>(resolve => {
      open = resolve;
    });
    const {page} = await opened("", page =>
      page.route(liveModule, async route => {
        await held;
        await route.continue();
      })
    );
    await slider(page).focus();
    await page.keyboard.press("ArrowRight");
    await search(page).toBe("?pace=55");
    expect(await input(page, "pace").locator('input[type="number"]').inputValue()).toBe("55");
    expect(await reset(page).isVisible()).toBe(true);
    expect(await page.locator("#says").textContent()).toBe(asWritten);
    open();
    await says(page).toBe(asWritten.replace("50", "55"));
    await search(page).toBe("?pace=55");
    await page.goBack();
    await says(page).toBe(asWritten);
    await page.context().close();
  });
});

describe("a link in prose", () => {
  test("sets an input, leads to the figure and is told; Back undoes it and returns to the link", async () => {
    const {page, complaints, violations} = await opened();
    const link = page.getByRole("link", {name: "Seen at a slow pace"});
    await link.focus();
    await page.keyboard.press("Enter");
    await says(page).toBe(asWritten.replace("50", "20"));
    await told(page).toBe("Metres a minute: 20.");
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe("?pace=20#walks");
    await expect.poll(() => page.locator("#walks").evaluate(isFocused)).toBe(true);
    const top = () => page.locator("#walks").evaluate(figure => figure.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(400);
    await page.goBack();
    await says(page).toBe(asWritten);
    expect(await link.evaluate(isFocused)).toBe(true);
    await told(page).toBe("Metres a minute: 50.");
    expect({complaints, violations}).toEqual({complaints: [], violations: []});
    await page.context().close();
  });

  test("sets the unit for this visit, and keeps it not", async () => {
    const {page} = await opened();
    await page.getByRole("link", {name: "kilometres"}).click();
    expect(await unit(page)).toBe("km");
    await told(page).toBe("Distances in: km.");
    expect(await page.getByLabel("km", {exact: true}).isChecked()).toBe(true);
    await page.reload();
    expect(await unit(page)).toBe("km");
    await page.goto(lake());
    expect(await unit(page)).toBe("mi");
    await page.context().close();
  });

  test("makes marks stand out in its figure, until they are all alike again", async () => {
    const {page, violations} = await opened();
    const opacity = (claim: string) =>
      page
        .locator(`#shores .mark[data-claims~="${claim}"]:visible`)
        .first()
        .evaluate(mark => getComputedStyle(mark).opacity);
    await page.getByRole("link", {name: "the firm one alone"}).click();
    expect([await opacity("shore-north"), await opacity("shore-south")]).toEqual(["1", "0.3"]);
    await told(page).toBe("1 of 3 marks stand out.");
    await page.reload();
    expect(await opacity("shore-south")).toBe("0.3");
    await page.getByRole("button", {name: "Show all marks alike"}).click();
    expect(await opacity("shore-south")).toBe("1");
    await search(page).toBe("");
    await page.goBack();
    expect(await opacity("shore-south")).toBe("0.3");
    expect(violations).toEqual([]);
    await page.context().close();
  });

  test("that says nothing of inputs is followed as any", async () => {
    const {page} = await opened();
    const link = page.getByRole("link", {name: "Seen at a slow pace"});
    await link.evaluate(link => link.setAttribute("href", "?from=feed"));
    await link.click();
    await page.waitForURL(lake("?from=feed"));
    await page.context().close();
  });
});

describe("a figure's steps", () => {
  async function scrolled(
    options: BrowserContextOptions
  ): Promise<{page: Page; dimmed: () => Promise<string>}> {
    const context = await browser.newContext({viewport: {width: 1280, height: 800}, ...options});
    const page = await context.newPage();
    await page.goto(lake());
    const dimmed = () =>
      page
        .locator('#shores .mark[data-claims~="shore-north"]:visible')
        .first()
        .evaluate(mark => getComputedStyle(mark).opacity);
    return {page, dimmed};
  }
  const middle = (page: Page, step: number) =>
    page.evaluate(at => {
      document.querySelectorAll(".steps > p")[at]?.scrollIntoView({block: "center", behavior: "instant"});
    }, step);

  test("drive it as they come to the middle, back and forth, and write nothing to the address", async () => {
    const {page, dimmed} = await scrolled({reducedMotion: "no-preference"});
    await middle(page, 0);
    await expect.poll(() => page.locator(".steps > [data-active]").textContent()).toContain("north");
    expect(await dimmed()).toBe("1");
    await middle(page, 1);
    await expect.poll(dimmed).toBe("0.3");
    await middle(page, 0);
    await expect.poll(dimmed).toBe("1");
    expect(page.url()).toBe(lake());
    await page.context().close();
  });

  test("drive it above them where the page is narrow, and are not hidden behind it", async () => {
    const {page, dimmed} = await scrolled({
      reducedMotion: "no-preference",
      viewport: {width: 360, height: 740}
    });
    const figure = page.locator(".stepped > .cell").first();
    const step = page.locator(".steps > p").last();
    const box = await figure.boundingBox();
    await step.evaluate(
      (step, middle) => {
        window.scrollBy(0, step.getBoundingClientRect().top - middle);
      },
      ((box?.height ?? 0) + 740) / 2 - 10
    );
    await expect.poll(dimmed).toBe("0.3");
    const [above, below] = [await figure.boundingBox(), await step.boundingBox()];
    expect(above?.y).toBeGreaterThanOrEqual(0);
    expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 740));
    expect(page.url()).toBe(lake());
    await page.context().close();
  });

  test.each([
    ["motion is reduced", {reducedMotion: "reduce"}],
    ["there is no script", {javaScriptEnabled: false}]
  ] as const)("are paragraphs after it where %s", async (_, options) => {
    const {page, dimmed} = await scrolled(options);
    const figure = await page.locator("#shores").boundingBox();
    const step = await page.locator(".steps > p").first().boundingBox();
    expect(step?.y).toBeGreaterThan((figure?.y ?? 0) + (figure?.height ?? 0));
    await page.locator(".steps > p").last().scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 300);
    expect(await dimmed()).toBe("1");
    await page.context().close();
  });
});

describe("what may be taken of a figure", () => {
  test("a link, which is copied with the state of the inputs", async () => {
    const {page} = await opened("?pace=80");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await says(page).toContain("80");
    await page.locator("#walks .figure-share summary").click();
    await page.locator("#walks .figure-link").click();
    await expect.poll(() => page.locator("#walks .figure-link").textContent()).toBe("Link copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(lake("?pace=80#walks"));
    await page.context().close();
  });
});

test("without JavaScript links are links, and no control is there that would do nothing", async () => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(lake());
  expect(await page.locator(".reset").isVisible()).toBe(false);
  await page.getByRole("link", {name: "Seen at a slow pace"}).click();
  expect(page.url()).toBe(lake("?pace=20#walks"));
  await page.locator("#walks .figure-share summary").click();
  await page.locator("#walks .figure-link").click();
  expect(page.url()).toBe(lake("?pace=20#walks"));
  await context.close();
});
