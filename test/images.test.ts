import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {figure} from "../src/figure/index.ts";
import {drawer} from "../src/outlets/image/drawer.ts";
import {drawImages, type ImageList} from "../src/outlets/image/drawImages.ts";
import {pictureAt} from "../src/outlets/image/pictureAt.ts";
import {
  builtAside,
  drawOutletsDarkFile,
  drawOutletsFile,
  exportImages,
  pictureSizes,
  sizeName
} from "../src/outlets/index.ts";
import {build} from "../src/publish/index.ts";
import {launch} from "./browser.ts";
import {chartEdition} from "./chartEdition.ts";
import {fixtureSite, quiet} from "./fixtureSite.ts";
import {pictured} from "./pictured.ts";

const texts = {
  title: "What was counted on the shores, and what was said of it",
  subtitle: "Each claim by who made it",
  takeaway: "Not all of it is known alike: some of it was measured, and some of it was only said.",
  note: "As reported, without any check."
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const options = {
  theme: "light",
  unit: "km",
  language: "en",
  story: "shores",
  page: null,
  credit: "The gazette"
} as const;

async function framed(name: keyof typeof pictured): Promise<HTMLElement> {
  return figure(chartEdition(), pictured[name], {id: name, ...texts});
}

/** What of a picture's texts lies outside it, in a browser. */
async function cutTexts(svg: string): Promise<string[]> {
  const page = await browser.newPage({viewport: {width: 1920, height: 1350}});
  await page.setContent(`<!doctype html><body style="margin:0">${svg}</body>`);
  const cut = await page.evaluate(() => {
    const root = document.querySelector("svg");
    if (!root) return ["no picture"];
    const {right, bottom} = root.getBoundingClientRect();
    return [...root.querySelectorAll("g[aria-label] > path")]
      .map(path => ({
        box: path.getBoundingClientRect(),
        said: path.parentElement?.getAttribute("aria-label")
      }))
      .filter(({box}) => box.left < 0 || box.top < 0 || box.right > right || box.bottom > bottom)
      .map(({box, said}) => `${said} at ${[box.left, box.top, box.right, box.bottom].map(Math.round)}`);
  });
  await page.close();
  return cut;
}

describe.each(Object.keys(pictured) as (keyof typeof pictured)[])("the picture of %s", name => {
  test("has title, source and credit at each size, and no text that is cut", async () => {
    const element = await framed(name);
    const drawing = await drawer(element);
    if (!drawing) throw new Error("it draws no picture");
    const sources = element.querySelector(".figure-sources")?.textContent ?? "";
    for (const size of pictureSizes) {
      const {svg, leastText, shows} = await pictureAt(element, drawing, size, options);
      const root = new JSDOM(svg, {contentType: "image/svg+xml"}).window.document.documentElement;
      expect([root.getAttribute("width"), root.getAttribute("height")]).toEqual([
        String(size.width),
        String(size.height)
      ]);
      const said = [...root.querySelectorAll("g[aria-label]")]
        .map(text => text.getAttribute("aria-label"))
        .join(" ");
      for (const part of [texts.title, sources, "The gazette"]) expect(said, sizeName(size)).toContain(part);
      for (const part of ["takeaway", "note"] as const)
        expect(said.includes(texts[part]), `${part} at ${sizeName(size)}`).toBe(shows.includes(part));
      expect(leastText, sizeName(size)).toBeGreaterThanOrEqual(10);
      expect(svg).not.toMatch(/<text[ >]|var\(|<style|url\((?!#)|href="(?!#)/u);
      expect(await cutTexts(svg), sizeName(size)).toEqual([]);
    }
  });
});

test("a chart of a few rows has text that is as large as can be read on a phone", async () => {
  const element = await framed("bar");
  const drawing = await drawer(element);
  if (!drawing) throw new Error("it draws no picture");
  const {leastText} = await pictureAt(element, drawing, {width: 1080, height: 1350}, options);
  expect(leastText).toBeGreaterThanOrEqual(22);
});

test("a figure that draws HTML has no pictures, and the list says so", async () => {
  const {document} = new JSDOM(
    '<figure id="rows" data-figure="rows"><p class="figure-title">Rows</p><div class="drawings"><div class="drawing table"><table></table></div></div></figure>'
  ).window;
  const element = document.querySelector("figure");
  if (!element) throw new Error("no figure");
  const files = await drawImages([element], {...options, title: "Shores", preview: null}, "light");
  const list: ImageList = JSON.parse(String(files.get("images/shores/index.json")));
  expect([...files.keys()]).toEqual(["images/shores/index.json"]);
  expect(list.preview).toBeNull();
  expect(list.figures).toMatchObject([
    {figure: "rows", images: [], reason: expect.stringContaining("table")}
  ]);
});

describe("a build", () => {
  const builtOnce = async (edit: (site: Awaited<ReturnType<typeof fixtureSite>>) => Promise<void>) => {
    const site = await fixtureSite("reading");
    await edit(site);
    const out = site.path("../dist");
    await build({root: site.root, out, base: "/", log: quiet, drawOutlets: drawOutletsFile});
    return out;
  };
  const filesOf = async (out: string) => {
    const names = (await readdir(join(out, "images"), {recursive: true}))
      .filter(name => /\.\w+$/u.test(name))
      .sort();
    return new Map(
      await Promise.all(names.map(async name => [name, await readFile(join(out, "images", name))] as const))
    );
  };

  test("writes each figure at each size, the same bytes each time, with alt text beside it", async () => {
    const keep = async () => {};
    const [first, second] = [await filesOf(await builtOnce(keep)), await filesOf(await builtOnce(keep))];
    const sized = (id: string) => pictureSizes.map(size => `lake/${id}-${sizeName(size)}.png`);
    expect([...first.keys()]).toEqual(
      ["lake/index.json", ...["shores", "walks"].flatMap(id => [`lake/${id}.svg`, ...sized(id)])].sort()
    );
    for (const [name, content] of first)
      expect(content.equals(second.get(name) ?? Buffer.alloc(0)), name).toBe(true);
    for (const [name, content] of first) {
      const [, width, height] = /-(\d+)x(\d+)\.png$/u.exec(name) ?? [];
      if (!width) continue;
      // PNG: the header's width and height are big-endian, from byte 16 on.
      expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([Number(width), Number(height)]);
    }
    const list: ImageList = JSON.parse(String(first.get("lake/index.json")));
    for (const {alt, images} of list.figures) {
      expect(alt.length).toBeGreaterThan(20);
      expect(images).toHaveLength(1 + pictureSizes.length);
    }
    expect(list.preview).toMatchObject({file: "shores-1200x675.png", width: 1200, height: 675});
  });

  test("is what pictures are exported from: of one figure, at one size, with its alt text", async () => {
    const site = await fixtureSite("reading");
    const built = await builtAside(site.root, drawOutletsDarkFile, quiet);
    const out = site.path("export");
    const size = {width: 1080, height: 1350};
    await exportImages(built, {story: "lake", figure: "shores", size, out});
    expect((await readdir(out)).sort()).toEqual([
      "index.json",
      "shores-1080x1350.png",
      "shores.svg",
      "shores.txt"
    ]);
    expect(await readFile(join(out, "shores.txt"), "utf8")).toMatch(/^Not all of it is known alike\./u);
    const list: ImageList = JSON.parse(await readFile(join(out, "index.json"), "utf8"));
    expect([list.theme, list.figures.map(({figure}) => figure)]).toEqual(["dark", ["shores"]]);
    await expect(exportImages(built, {story: "lake", figure: "shore", size: null, out})).rejects.toThrow(
      'lake has no figure "shore": name one of shores, walks'
    );
  });

  test("names the preview of a story, by its whole address, where the site has one", async () => {
    const page = async (out: string) => readFile(join(out, "stories/lake/index.html"), "utf8");
    const named = await page(
      await builtOnce(async site => {
        await site.write("nutgraf.json", JSON.stringify({name: "Lake", site: "https://lake.example/"}));
        await site.edit("notebooks/lake.json", "{", '{"preview": "walks",');
      })
    );
    expect(named).toContain(
      '<meta property="og:image" content="https://lake.example/images/lake/walks-1200x675.png">'
    );
    expect(named).toMatch(/<meta property="og:image:alt" content="How long it takes\. [^"]+">/u);
    expect(named).toContain('<meta name="twitter:card" content="summary_large_image">');
    const unnamed = await page(await builtOnce(async () => {}));
    expect(unnamed).toContain('<meta property="og:title"');
    expect(unnamed).not.toContain("og:image");
  });
});
