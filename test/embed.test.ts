import {readdir, readFile} from "node:fs/promises";
import {createServer, type Server} from "node:http";
import {createRequire} from "node:module";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import type {Browser, Frame, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {builtAside, drawOutletsFile, outlets, pinEmbeds} from "../src/outlets/index.ts";
import {build, preview, type Serving} from "../src/publish/index.ts";
import {accessProblems} from "./accessChecks.ts";
import {axeProblems} from "./axeProblems.ts";
import {launch, type WatchedContext, watchedContext} from "./browser.ts";
import {type FixtureSite, fixtureSite, quiet} from "./fixtureSite.ts";

let site: FixtureSite;
let serving: Serving;
let browser: Browser;
let host: Server;
let snippets: Map<string, string>;
/** The page that the host serves. */
let hosted = "";

const out = () => site.path("../dist");
const built = () =>
  build({root: site.root, out: out(), base: "/", log: quiet, drawOutlets: drawOutletsFile, outlets});
const addressOf = (server: Server) => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
};

async function listening(server: Server): Promise<Server> {
  await new Promise<void>(resolve => server.listen(0, "localhost", resolve));
  return server;
}

beforeAll(async () => {
  site = await fixtureSite("reading");
  // A free port, which the site's own address must name before it is built.
  const probe = await listening(createServer());
  const port = addressOf(probe);
  await new Promise(resolve => probe.close(resolve));
  const config = JSON.parse(await site.read("nutgraf.json"));
  await site.write("nutgraf.json", JSON.stringify({...config, site: `http://localhost:${port}/`}));
  await site.write("notebooks/rows.html", tableNotebook);
  await built();
  serving = await preview({out: out(), port, host: "localhost", log: quiet});
  host = await listening(
    createServer((_, response) => response.writeHead(200, {"Content-Type": "text/html"}).end(hosted))
  );
  const index = new JSDOM(await readFile(join(out(), "embed/index.html"), "utf8")).window.document;
  snippets = new Map(
    [...index.querySelectorAll("h3")].map(heading => {
      const snippet = heading.parentElement?.querySelector(`h3[id="${heading.id}"] ~ .embed-snippet`);
      return [heading.id, snippet?.textContent ?? ""];
    })
  );
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
  host?.close();
});

const tableNotebook = `<!doctype html>
<notebook theme="air">
  <title>In rows</title>
  <script id="1" type="text/x-typescript">
    import lengths from "../data/lengths.csv";
    import {dataTable} from "nutgraf/charts";
  </script>
  <script id="2" type="text/x-typescript">
    display(await figure(dataTable(lengths), {id: "rows", title: "Each length", takeaway: "Each is listed."}));
  </script>
</notebook>
`;

/** Opens a page of the host, on an origin of its own. */
async function open(body: string, width = 600, more: object = {}): Promise<WatchedContext & {page: Page}> {
  const watched = await watchedContext(browser);
  const page = await watched.context.newPage();
  await page.setViewportSize({width, height: 900});
  hosted = `<!doctype html><meta charset="utf-8"><title>Host</title><body>${body}</body>`;
  await page.goto(`http://localhost:${addressOf(host)}/`, more);
  return {...watched, page};
}

const snippetOf = (id: string) => snippets.get(id) ?? "";
const withoutScript = (snippet: string) => snippet.replace(/<script[\s\S]*<\/script>/u, "");
const withoutFrame = (snippet: string) => snippet.replace(/<iframe[\s\S]*?<\/iframe>/u, "");

async function frameOf(page: Page, at = 0): Promise<Frame> {
  const element = page.locator("iframe").nth(at);
  await element.scrollIntoViewIfNeeded();
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error("the host has no such frame");
  await frame.waitForSelector("figure");
  return frame;
}

const heights = async (page: Page, frame: Frame) => ({
  frame: await page
    .locator("iframe")
    .first()
    .evaluate(element => element.getBoundingClientRect().height),
  body: await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))
});

/** Once the frame is as high as what it shows. */
const settled = (page: Page, frame: Frame) =>
  expect
    .poll(async () => {
      const {frame: outer, body} = await heights(page, frame);
      return outer - body;
    })
    .toBe(0);

describe("a figure on another site", () => {
  test("has a snippet, and so has each figure of each story", () => {
    expect([...snippets.keys()].sort()).toEqual(["lake-shores", "lake-walks", "rows-rows"]);
    for (const snippet of snippets.values()) expect(snippet).toContain("<nutgraf-figure>");
  });

  test.each([320, 600, 1200])("three of them show without an inner scrollbar at %i pixels", async width => {
    const {context, page, complaints, violations, elsewhere} = await open(
      [...snippets.values()].join(""),
      width
    );
    for (const at of [0, 1, 2]) {
      const frame = await frameOf(page, at);
      await expect
        .poll(() =>
          frame.evaluate(() => {
            const {scrollHeight, scrollWidth, clientHeight, clientWidth} = document.documentElement;
            return [scrollHeight <= clientHeight, scrollWidth <= clientWidth, innerWidth === clientWidth];
          })
        )
        .toEqual([true, true, true]);
      expect(await frame.locator(".figure-title").isVisible()).toBe(true);
      expect(await frame.locator(".figure-sources").isVisible()).toBe(true);
    }
    expect(await page.locator("nutgraf-figure > a").first().isVisible()).toBe(false);
    expect([complaints, violations, elsewhere]).toEqual([[], [], []]);
    await context.close();
  });

  test("grows and shrinks with what is opened in it", async () => {
    const {context, page} = await open(snippetOf("lake-shores"));
    const frame = await frameOf(page);
    await settled(page, frame);
    const before = (await heights(page, frame)).frame;
    await frame.locator("summary").first().click();
    await expect.poll(async () => (await heights(page, frame)).frame).toBeGreaterThan(before + 40);
    await settled(page, frame);
    await frame.locator("summary").first().click();
    await expect.poll(async () => (await heights(page, frame)).frame).toBe(before);
    await context.close();
  });

  test("hears no other frame, no other version, and nothing that is no height", async () => {
    const forger = `<iframe id="forger" srcdoc="<script>for (const target of [parent, parent.frames[1]]) target.postMessage({nutgraf: 1, height: 4321}, '*')</script>"></iframe>`;
    const {context, page} = await open(forger + snippetOf("lake-shores"));
    const frame = await frameOf(page, 1);
    const shown = () =>
      page.locator("nutgraf-figure iframe").evaluate(element => element.getBoundingClientRect().height);
    const own = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    await expect.poll(shown).toBe(own);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll("iframe"))
        each.contentWindow?.postMessage({nutgraf: 1, height: 4321}, "*");
      postMessage({nutgraf: 1, height: 4321}, "*");
    });
    await page.frames()[1]?.evaluate(() => parent.postMessage({nutgraf: 1, height: 4321}, "*"));
    await frame.evaluate(() => {
      for (const bad of [
        {nutgraf: 2, height: 900},
        {nutgraf: 1, height: "900"},
        {nutgraf: 1, height: Number.NaN},
        null,
        900
      ])
        parent.postMessage(bad, "*");
    });
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 100)));
    expect(await shown()).toBe(own);
    for (const [told, kept] of [
      [1e9, 6000],
      [-5, 80]
    ] as const) {
      await frame.evaluate(height => parent.postMessage({nutgraf: 1, height}, "*"), told);
      await expect.poll(shown).toBe(kept);
    }
    await context.close();
  });

  test("without our script is a frame of a fixed height, which holds the figure at a usual width", async () => {
    const {context, page} = await open(withoutScript(snippetOf("lake-shores")), 520);
    const frame = await frameOf(page);
    const {frame: outer, body} = await heights(page, frame);
    expect(outer).toBe(Number(await page.locator("iframe").getAttribute("height")));
    expect(outer).toBeGreaterThanOrEqual(body);
    expect(outer).toBeLessThan(body + 200);
    expect(await page.locator("nutgraf-figure > a").isVisible()).toBe(false);
    await context.close();
  });

  test("without frames is a picture in words and pixels, which leads to the story", async () => {
    const {context, page} = await open(withoutFrame(withoutScript(snippetOf("lake-shores"))));
    const picture = page.locator("nutgraf-figure > a > img");
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(1080);
    expect(await picture.getAttribute("alt")).toBe("The shore, in parts. Not all of it is known alike.");
    expect(await page.locator("nutgraf-figure > a").getAttribute("href")).toBe(
      `${serving.url}stories/lake/#shores`
    );
    await context.close();
  });

  test("without frames, a figure that draws no picture is a link to itself", async () => {
    const {context, page} = await open(withoutFrame(snippetOf("rows-rows")));
    expect(await page.locator("nutgraf-figure > a").innerText()).toBe("Each length");
    await context.close();
  });

  test("opens its source cards within the frame, and its story on a page of its own", async () => {
    const {context, page} = await open(snippetOf("lake-shores"));
    const frame = await frameOf(page);
    await frame.locator(".drawing:visible .mark").first().press("Enter");
    await expect.poll(() => frame.locator("aside.card:popover-open").count()).toBe(1);
    const links = await frame
      .locator('a[href]:not([href^="#"]):not([download])')
      .evaluateAll(found => found.map(link => link.getAttribute("target")));
    expect(new Set(links)).toEqual(new Set(["_blank"]));
    await context.close();
  });
});

describe("a live figure whose frame's address names inputs", () => {
  const withState = (id: string, state: string) =>
    snippetOf(id).replace(
      /(<iframe src="[^"]*)/u,
      (_, start: string) => start + state.replaceAll("&", "&amp;")
    );
  const scripts = (frame: Frame) =>
    frame.evaluate(() => [...document.scripts].filter(({src}) => src.includes("/live-")).length);
  const rows = (frame: Frame) => frame.locator("table.data tbody").first().textContent();
  const storyLink = (frame: Frame) => frame.locator(".embed-source a").first().getAttribute("href");

  test("shows it as with these, says so, and leads to the story in the same state", async () => {
    const {context, page, complaints, violations, elsewhere} = await open(
      withState("lake-walks", "?pace=20&by=By%20boat&theme=dark")
    );
    const frame = await frameOf(page);
    const words = "Shown with Metres a minute: 20; How: By boat. Its controls are in the story.";
    await expect.poll(() => frame.locator(".embed-state").innerText()).toBe(words);
    await expect.poll(() => rows(frame)).toContain("By boat");
    expect(new URL((await storyLink(frame)) ?? "", serving.url).search).toBe("?pace=20&by=By+boat");
    const story = await context.newPage();
    await story.goto(new URL("stories/lake/?pace=20&by=By%20boat#walks", serving.url).href);
    const inStory = story.locator("#walks table.data tbody").first();
    await expect.poll(() => inStory.textContent()).toContain("By boat");
    expect(await rows(frame)).toBe(await inStory.textContent());
    expect(await frame.locator("h1.figure-title").count()).toBe(1);
    expect(await frame.locator("form:visible").count()).toBe(0);
    const share = frame.locator(".figure-link");
    expect(await share.getAttribute("href")).toContain("stories/lake/?pace=20&by=By+boat#walks");
    const leading = frame.locator('a[href]:not([href^="#"]):not([download])');
    const targets = await leading.evaluateAll(found => found.map(link => link.getAttribute("target")));
    expect(new Set(targets)).toEqual(new Set(["_blank"]));
    await settled(page, frame);
    await frame.locator("summary").first().click();
    await settled(page, frame);
    expect([complaints, violations, elsewhere]).toEqual([[], [], []]);
    await context.close();
  });

  test.each([
    ["no value of theirs", "?pace=fast&by=By%20air&season=", 1],
    ["how it starts anyway", "?pace=50&by=On%20foot", 1],
    ["what is no input", "?speed=20&theme=light", 0],
    ["no input that changes the figure", "?walker=Bo&__proto__=1&unit=mi", 0]
  ])("stays as it starts where it names %s", async (_, state, asked) => {
    const {context, page, complaints, violations} = await open(withState("lake-walks", state));
    const frame = await frameOf(page);
    await settled(page, frame);
    await expect.poll(() => scripts(frame)).toBe(asked);
    await frame.evaluate(() => new Promise(resolve => setTimeout(resolve, 200)));
    expect(await frame.locator(".embed-state").innerText()).toContain("the frame shows how it starts");
    expect(await rows(frame)).toContain("On foot");
    expect(await storyLink(frame)).toBe("../../../stories/lake/#walks");
    expect([complaints, violations]).toEqual([[], []]);
    await context.close();
  });

  test("brings these inputs alone, out of sight; another figure brings none", async () => {
    const page = async (figure: string) =>
      new JSDOM(await readFile(join(out(), `embed/lake/${figure}/index.html`), "utf8")).window.document;
    const walks = await page("walks");
    expect(walks.querySelectorAll("script[src*=live]")).toHaveLength(0);
    expect(walks.querySelectorAll("article[hidden] [data-input=pace]")).toHaveLength(1);
    expect((await page("shores")).querySelectorAll("article, form")).toHaveLength(0);
  });

  test("shows it pinned as well, by code that is pinned with it", async () => {
    const [pinned] = await pinEmbeds(await builtAside(site.root, drawOutletsFile, quiet), "lake", "walks");
    if (!pinned) throw new Error("nothing was pinned");
    const names = await readdir(site.path(pinned.path));
    expect(names.filter(name => /^live-lake-[\da-f]+\.js$/u.test(name))).toHaveLength(1);
    await built();
    const {context, page, complaints, violations} = await open(
      (pinned.snippet ?? "").replace(pinned.path, `${pinned.path}?pace=20`)
    );
    const asked: string[] = [];
    page.on("request", request => asked.push(new URL(request.url()).pathname));
    await page.reload();
    const frame = await frameOf(page);
    await expect.poll(() => frame.locator(".embed-state").innerText()).toContain("Metres a minute: 20.");
    const picture = frame.locator('.figure-share a[href$=".svg"]');
    await expect.poll(() => picture.getAttribute("href")).toBe("walks.svg");
    const elsewhere = asked.filter(path => path !== "/" && !path.startsWith(`/${pinned.path}`));
    expect([elsewhere, complaints, violations]).toEqual([["/embed/nutgraf-figure.js"], [], []]);
    await context.close();
  });
});

describe("a frame's own page", () => {
  const embed = (path: string) => new URL(`embed/${path}`, serving.url).href;

  test("shows the figure, its source and its cards without any script", async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(embed("lake/shores/"));
    expect(await page.locator(".drawing:visible svg").count()).toBe(1);
    expect(await page.locator(".embed-source").innerText()).toContain("How long is the shore?");
    const card = await page.locator(".drawing:visible .mark").first().getAttribute("href");
    await page.goto(embed(`lake/shores/${card}`));
    expect(await page.locator(`aside.card${card}`).isVisible()).toBe(true);
    await context.close();
  });

  test("heeds theme, unit and title in its address, and no other values", async () => {
    const page = await browser.newPage();
    const dataset = () => page.evaluate(() => ({...document.documentElement.dataset}));
    await page.goto(embed("lake/shores/?theme=dark&unit=km&title=off"));
    expect(await dataset()).toMatchObject({theme: "dark", unit: "km", title: "off"});
    expect((await page.locator(".figure-title").boundingBox())?.width).toBe(1);
    await page.goto(embed("lake/shores/?theme=pink&unit=ell&title="));
    expect(await dataset()).toMatchObject({theme: "auto", unit: "mi", title: "on"});
    await page.close();
  });

  test("asks nothing of other hosts, and brings its letters along", async () => {
    const {context, complaints, violations, elsewhere} = await watchedContext(browser);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", request => asked.push(new URL(request.url()).pathname));
    await page.goto(embed("lake/shores/"));
    expect(asked.filter(path => /woff2?$/u.test(path))).toEqual([]);
    expect(await page.evaluate(() => document.fonts.check('13px "Nutgraf Sans"'))).toBe(true);
    expect([complaints, violations, elsewhere]).toEqual([[], [], []]);
    await context.close();
  });

  test("says where a live figure's controls are", async () => {
    expect(await readFile(join(out(), "embed/lake/walks/index.html"), "utf8")).toContain(
      "Its controls are in the story"
    );
    expect(await readFile(join(out(), "embed/lake/shores/index.html"), "utf8")).not.toContain("Its controls");
  });

  test("has nothing that axe-core or our own checks find, in light and dark", async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    const context = await browser.newContext({bypassCSP: true, reducedMotion: "reduce"});
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of ["lake/shores/", "lake/walks/", "rows/rows/", ""])
      for (const theme of ["light", "dark"]) {
        await page.goto(embed(`${path}?theme=${theme}`));
        await page.evaluate(axe);
        const problems = [...(await axeProblems(page)), ...(await page.evaluate(accessProblems, []))];
        found.push(...problems.map(problem => `${path} in ${theme}: ${problem}`));
      }
    await context.close();
    expect(found).toEqual([]);
  });

  test("is described for oEmbed by the same snippet", async () => {
    const told = JSON.parse(await readFile(join(out(), "embed/lake/shores/oembed.json"), "utf8"));
    expect(told).toMatchObject({
      version: "1.0",
      type: "rich",
      html: snippetOf("lake-shores"),
      thumbnail_width: 1080
    });
    expect(await readFile(join(out(), "embed/lake/shores/index.html"), "utf8")).toContain(
      '<link rel="alternate" type="application/json+oembed" href="oembed.json">'
    );
  });
});

test("the page of all embeds shows each at three widths in light and dark, in frames of its own site", async () => {
  const {context, complaints, violations} = await watchedContext(browser);
  const page = await context.newPage();
  await page.goto(new URL("embed/", serving.url).href);
  expect(
    await page
      .locator(".embed-row iframe")
      .evaluateAll(frames => frames.map(frame => frame.getAttribute("width")))
  ).toEqual(Array.from({length: 6}, () => ["320", "600", "900"]).flat());
  const frame = await frameOf(page);
  expect(await frame.evaluate(() => document.documentElement.dataset["theme"])).toBe("light");
  await settled(page, frame);
  expect([complaints, violations]).toEqual([[], []]);
  await context.close();
});

test("a pinned figure stays as it was when its story changes, in each build", async () => {
  const before = await builtAside(site.root, drawOutletsFile, quiet);
  const [first] = await pinEmbeds(before, "lake", "shores");
  if (!first?.snippet) throw new Error("nothing was pinned");
  expect(first.path).toMatch(/^pinned\/[\da-f]{16}\/$/u);
  expect((await pinEmbeds(before, "lake", "shores"))[0]).toEqual(first);
  const folder = site.path(first.path);
  const names = (await readdir(folder)).sort();
  const bytes = () => Promise.all(names.map(name => readFile(join(out(), first.path, name), "base64")));
  await built();
  const pinned = await bytes();
  await site.edit("notebooks/lake.html", "The shore, in parts", "The shore, anew");
  await built();
  expect(await bytes()).toEqual(pinned);
  expect(await readFile(join(out(), "embed/lake/shores/index.html"), "utf8")).toContain("The shore, anew");
  const {context, page, complaints, violations} = await open(first.snippet);
  const frame = await frameOf(page);
  await settled(page, frame);
  expect(await frame.locator(".figure-title").innerText()).toBe("The shore, in parts");
  expect(await frame.locator(".embed-source").innerText()).toContain("See it as it is now");
  const picture = new URL(first.path, serving.url).href;
  expect((await context.request.get(`${picture}shores-1080x1080.png`)).status()).toBe(200);
  expect([complaints, violations]).toEqual([[], []]);
  await context.close();
});
