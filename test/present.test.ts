import {readdir, readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {outlets} from "../src/outlets/index.ts";
import {build, preview, type Serving} from "../src/publish/index.ts";
import {axeProblems} from "./axeProblems.ts";
import {launch, type Watched, watchedPage} from "./browser.ts";
import {fixtureSite, quiet} from "./fixtureSite.ts";
import {temporaryFolder} from "./temporaryFolder.ts";

let out: string;
let serving: Serving;
let browser: Browser;
let deck: string;
const logged: string[] = [];

/** A busy machine takes its time. */
const eventually = <T>(of: () => T) => expect.poll(of, {timeout: 15_000});

beforeAll(async () => {
  out = join(await temporaryFolder(), "dist");
  const {root} = await fixtureSite("lesson");
  await build({root, out, base: "/", log: line => logged.push(line), outlets});
  serving = await preview({out, port: 0, host: "localhost", log: quiet});
  browser = await launch();
  deck = new URL("stories/lake/present/", serving.url).href;
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
});

async function opened(url = deck, size = {width: 1920, height: 1080}): Promise<Watched> {
  const watched = await watchedPage(browser);
  await watched.page.setViewportSize(size);
  await watched.page.goto(url);
  await watched.page.locator(".reveal.is-on, main.speaker").waitFor();
  return watched;
}

const shown = (page: Page) => page.locator(".slides > .present").getAttribute("id");

async function turnTo(page: Page, id: string): Promise<void> {
  for (let i = 0; i < 30 && (await shown(page)) !== id; i++) await page.keyboard.press("PageDown");
  expect(await shown(page)).toBe(id);
}

describe("a deck", () => {
  test("is cut by its marks: a title, a slide for each, none for what is for readers alone", async () => {
    const {page, context, complaints, violations, elsewhere} = await opened();
    const slides = page.locator(".slides > section");
    expect(await slides.count()).toBe(9);
    expect(await slides.first().locator("h1").textContent()).toBe("The depth of a lake");
    const text = await page.locator(".slides").textContent();
    expect(text).toContain("Think first.");
    expect(text).not.toContain("prose for readers alone");
    expect(text).not.toContain("prose at the end");
    expect([complaints, violations, elsewhere]).toEqual([[], [], []]);
    await context.close();
  });

  test("of a story without marks has a slide for each heading, figure and block", async () => {
    const {page, context} = await opened(new URL("stories/blocks/present/", serving.url).href);
    const slides = page.locator(".slides > section");
    expect(await page.locator(".slides [data-block]").count()).toBe(7);
    for (const slide of await slides.all())
      expect(await slide.locator("figure.figure").count()).toBeLessThanOrEqual(1);
    expect(await slides.nth(1).locator("h2").textContent()).toBe("Ask yourself");
    await context.close();
  });

  test("goes on by a clicker's keys while a slider has the focus, and leaves the slider alone", async () => {
    const {page, context} = await opened();
    await turnTo(page, "slide-8");
    const slider = page.locator("#slide-8 input[type=range]");
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    expect(await slider.inputValue()).toBe("3");
    expect(await shown(page)).toBe("slide-8");
    await page.keyboard.press("PageDown");
    expect(await shown(page)).toBe("slide-9");
    await page.keyboard.press("PageUp");
    await slider.focus();
    await page.keyboard.press("PageUp");
    expect(await shown(page)).toBe("slide-7");
    expect(await slider.inputValue()).toBe("3");
    await page.keyboard.press("PageDown");
    await slider.focus();
    await page.keyboard.press("Escape");
    expect(await page.locator(".reveal.overview").count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await page.locator(".reveal.overview").count()).toBe(0);
    await context.close();
  });

  test("steps through a slide before it turns", async () => {
    const {page, context} = await opened();
    await turnTo(page, "slide-2");
    const step = page.locator("#slide-2 .fragment");
    expect(await step.textContent()).toContain("Then say it.");
    expect(await step.evaluate(element => getComputedStyle(element).visibility)).toBe("hidden");
    await page.keyboard.press("PageDown");
    expect(await shown(page)).toBe("slide-2");
    await eventually(() => step.evaluate(element => getComputedStyle(element).visibility)).toBe("visible");
    await context.close();
  });

  test("comes to life, and draws on slides that are far off at their full width", async () => {
    const {page, context} = await opened();
    const widths = () =>
      page.locator("#slide-9 .drawings").evaluate(element => element.getBoundingClientRect().width);
    await eventually(widths).toBeGreaterThan(1000);
    await turnTo(page, "slide-8");
    await page.locator("#slide-8 input[type=range]").focus();
    await page.keyboard.press("End");
    await eventually(() => page.locator("#times").textContent()).toBe("5");
    const marks = page.locator("#slide-9 .chart:visible .mark");
    await eventually(() => marks.count()).toBe(3);
    expect(await page.locator("#slide-9 .chart").first().getAttribute("width")).toBe("920");
    expect(await widths()).toBeGreaterThan(1000);
    await context.close();
  });

  test("shows nothing under 24 pixels at 1080p, and no slide is higher than the screen", async () => {
    const {page, context} = await opened();
    await page.waitForLoadState("networkidle");
    const count = await page.locator(".slides > section").count();
    const small: string[] = [];
    for (let i = 0; i < count + 1; i++) {
      small.push(
        ...(await page.evaluate(() => {
          const slide = document.querySelector(".slides > .present");
          if (!slide) return ["no slide"];
          const scale = slide.getBoundingClientRect().width / 1280;
          const found: string[] = [];
          if (slide.scrollHeight > slide.clientHeight)
            found.push(`${slide.id} is ${slide.scrollHeight} high`);
          for (const element of [
            ...slide.querySelectorAll("*"),
            ...document.querySelectorAll(".deck-tools *")
          ]) {
            const hasText = [...element.childNodes].some(
              ({nodeType, textContent}) => nodeType === 3 && textContent?.trim()
            );
            if (!hasText || !element.checkVisibility({visibilityProperty: true})) continue;
            if (element.closest(".visually-hidden")) continue;
            const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
            const by = matrix ? Math.hypot(matrix.a, matrix.b) : slide.contains(element) ? scale : 1;
            const size = Number.parseFloat(getComputedStyle(element).fontSize) * by;
            if (size < 23.95)
              found.push(`${slide.id}: ${size.toFixed(1)} ${element.textContent?.slice(0, 40)}`);
          }
          return found;
        }))
      );
      await page.keyboard.press("PageDown");
    }
    expect(small).toEqual([]);
    await context.close();
  });

  test("takes what inputs are set to along when it is left, and stands where it stood", async () => {
    const {page, context} = await opened();
    await turnTo(page, "slide-8");
    await page.locator("#slide-8 input[type=range]").focus();
    await page.keyboard.press("End");
    await eventually(() => page.locator("#times").textContent()).toBe("5");
    await eventually(() => new URL(page.url()).search).toBe("?factor=5");
    await page.getByRole("link", {name: "Back to the story"}).click();
    await eventually(() => page.locator("#times").textContent()).toBe("5");
    expect(new URL(page.url()).pathname).toBe("/stories/lake/");
    await page.goto(deck);
    await eventually(() => shown(page)).toBe("slide-8");
    await context.close();
  });

  test("axe finds nothing, on the deck and the speaker's page, in light and dark", async () => {
    const context = await browser.newContext({bypassCSP: true, reducedMotion: "reduce"});
    const page = await context.newPage();
    const found: string[] = [];
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    for (const url of [deck, `${deck}speaker/`]) {
      await page.goto(url);
      await page.locator(".reveal.is-on, main.speaker").waitFor();
      await page.evaluate(axe);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({colorScheme});
        for (let i = 0; i < (url === deck ? 10 : 1); i++) {
          found.push(...(await axeProblems(page)).map(problem => `${url} ${i} ${colorScheme}: ${problem}`));
          await page.keyboard.press(colorScheme === "light" ? "PageDown" : "PageUp");
        }
      }
    }
    expect(found).toEqual([]);
    await context.close();
  });
});

describe("the speaker", () => {
  test("has notes that no other file holds", async () => {
    const files = await readdir(out, {recursive: true, withFileTypes: true});
    const holding: string[] = [];
    for (const file of files.filter(each => each.isFile())) {
      const path = join(file.parentPath, file.name);
      const text = await readFile(path, "latin1");
      if (/heron|back row|<!--\s*notes/u.test(text)) holding.push(path.slice(out.length + 1));
    }
    expect(holding).toEqual(["stories/lake/present/speaker/index.html"]);
  });

  test("sees this slide, the next one and the notes, turns the deck, and shares its inputs both ways", async () => {
    const {page, context, complaints, violations} = await opened();
    const speaker = await context.newPage();
    await speaker.goto(`${deck}speaker/`);
    await page.keyboard.press("PageDown");
    await eventually(() => speaker.locator("[data-place=this]").getAttribute("id")).toBe("slide-2");
    expect(await speaker.locator("[data-place=next]").getAttribute("id")).toBe("slide-3");
    expect(await speaker.locator(".speaker-notes > :visible").innerHTML()).toContain("<em>back row</em>");
    await speaker.keyboard.press("PageDown");
    await speaker.keyboard.press("PageDown");
    await eventually(() => shown(page)).toBe("slide-3");
    await page.locator("#block-depth input").fill("9");
    await eventually(() => speaker.locator("#block-depth input").inputValue()).toBe("9");
    await page.locator("#block-depth summary").click();
    await eventually(() => speaker.locator("#block-depth details").getAttribute("open")).toBe("");
    for (let i = 0; i < 5; i++) await speaker.keyboard.press("PageDown");
    await eventually(() => shown(page)).toBe("slide-8");
    await speaker.locator("#slide-8 input[type=range]").focus();
    await speaker.keyboard.press("End");
    await eventually(() => page.locator("#times").textContent()).toBe("5");
    await eventually(() => speaker.locator("#times").textContent()).toBe("5");
    expect([complaints, violations]).toEqual([[], []]);
    await context.close();
  });

  test("who comes late finds the place", async () => {
    const {page, context} = await opened();
    await turnTo(page, "slide-4");
    const speaker = await context.newPage();
    await speaker.goto(`${deck}speaker/`);
    await eventually(() => speaker.locator("[data-place=this]").getAttribute("id")).toBe("slide-4");
    await context.close();
  });
});

describe("the handout", () => {
  test("is a sheet, a slide a page and the answers, in this order, from any slide", async () => {
    const {page, context} = await opened();
    await page.waitForLoadState("networkidle");
    await turnTo(page, "slide-5");
    const pdf = (await page.pdf({preferCSSPageSize: true})).toString("latin1");
    const slides = await page.locator(".slides > section").count();
    const pages = pdf.match(/\/Type \/Page\b(?!s)/gu) ?? [];
    expect(pages).toHaveLength(1 + slides + 1);
    await context.close();
  });

  test("cuts no slide, and holds the answers back to the last page", async () => {
    const {page, context} = await opened();
    await page.waitForLoadState("networkidle");
    await page.emulateMedia({media: "print"});
    const slides = await page.locator(".slides > section").evaluateAll(all =>
      all.map(slide => ({
        id: slide.id,
        isCut: slide.scrollHeight > slide.clientHeight + 1,
        shown: slide.checkVisibility()
      }))
    );
    for (const {id, isCut, shown} of slides) expect([id, isCut, shown]).toEqual([id, false, true]);
    expect(await page.locator(".slides .block-answer:visible").count()).toBe(0);
    const answers = page.locator(".lesson-answers");
    expect(await answers.locator("li").count()).toBe(4);
    expect(await page.getByText("Stated depths of still water").filter({visible: true}).count()).toBe(1);
    expect(await answers.textContent()).toContain("It rained");
    const sheet = await page.locator(".lesson-sheet").innerText();
    for (const said of ["40 minutes", "ages 12 to 14", "hedge", "Who says so?"])
      expect(sheet).toContain(said);
    const order = await page.evaluate(() => {
      const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0;
      return [top(".lesson-sheet"), top("#slide-1"), top("#slide-9"), top(".lesson-answers")];
    });
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    await context.close();
  });

  test("none of its extra pages is there on the screen", async () => {
    const {page, context} = await opened();
    expect(await page.locator(".lesson-answers:visible, .lesson-sheet:visible").count()).toBe(0);
    await context.close();
  });
});

describe("what does not fit", () => {
  test("the slides of the example fit, and nothing is said of them", () => {
    expect(logged.filter(line => line.includes("slide"))).toEqual([]);
  });

  test("is told with file, line, cell and slide, and is not cut", async () => {
    const {root, edit} = await fixtureSite("lesson");
    await edit("notebooks/lake.html", "Think first.", "Think first, and long. ".repeat(90));
    const lines: string[] = [];
    const folder = join(await temporaryFolder(), "dist");
    await build({root, out: folder, base: "/", log: line => lines.push(line), outlets});
    expect(lines.filter(line => line.includes("slide 2"))).toEqual([
      expect.stringMatching(
        /^notebooks\/lake\.html:\d+ cell 3 slide 2 is about \d+ pixels high, of which 654 fit/u
      )
    ]);
  });

  test("a mark within a live cell is told of", async () => {
    const {root, edit} = await fixtureSite("lesson");
    await edit("notebooks/lake.html", "    Times <b", "    Before.\n\n    <!-- slide -->\n\n    Times <b");
    const lines: string[] = [];
    const folder = join(await temporaryFolder(), "dist");
    await build({root, out: folder, base: "/", log: line => lines.push(line), outlets});
    expect(lines.filter(line => line.includes("within a cell that is live"))).toHaveLength(1);
  });
});
