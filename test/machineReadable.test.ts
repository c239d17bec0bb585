import {readdir, readFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {unzipSync} from "fflate";
import {JSDOM} from "jsdom";
import Papa from "papaparse";
import type {Browser, Download} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {drawOutletsFile} from "../src/outlets/index.ts";
import {build, preview, type Serving} from "../src/publish/index.ts";
import {readPackage} from "../src/tables/index.ts";
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
  await build({root: repository, out, base: "/", log: quiet, drawOutlets: drawOutletsFile});
  serving = await preview({out, port: 0, host: "localhost", log: quiet});
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
});

interface Thing {
  readonly "@type": string;
  readonly "@id"?: string;
  readonly [name: string]: unknown;
}

const urlOf = (story: string) => new URL(`stories/${story}/`, serving.url).href;

async function pageOf(story: string): Promise<Document> {
  const html = await readFile(join(out, "stories", story, "index.html"), "utf8");
  return new JSDOM(html, {url: urlOf(story)}).window.document;
}

function thingsOn(document: Document): Thing[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  expect(scripts).toHaveLength(1);
  return JSON.parse(scripts[0]?.textContent ?? "")["@graph"];
}

describe.each(stories)("the story %s tells machines", story => {
  test("of itself, of the data, and of each claim that it has a card of", async () => {
    const document = await pageOf(story);
    const things = thingsOn(document);
    const {claims} = await readPackage(join(repository, "data"));
    const carded = [...document.querySelectorAll("aside.card")]
      .map(card => card.id.replace(/^claim-/, ""))
      .filter(id => claims.has(id));
    expect(carded.length).toBeGreaterThan(4);
    const told = things.filter(thing => thing["@type"] === "Claim");
    expect(told.map(thing => thing["identifier"]).sort()).toEqual(carded.sort());
    const described = new Set(things.map(thing => thing["@id"]));
    for (const claim of told) {
      expect(claim["text"]).toMatch(/\w/);
      expect(claim["creator"]).toEqual({name: claims.get(String(claim["identifier"]))?.speaker.name});
      expect(described).toContain((claim["appearance"] as Thing)["@id"]);
    }
    expect(things.filter(thing => thing["@type"] === "NewsArticle")[0]).toMatchObject({
      headline: document.querySelector("h1")?.textContent,
      description: document.querySelector(".standfirst")?.textContent,
      inLanguage: document.documentElement.lang
    });
    // Nobody is configured, so nobody is named.
    expect(things[0]).not.toHaveProperty("publisher");
    expect(things[0]).not.toHaveProperty("author");
    expect(JSON.stringify(things)).not.toContain("ClaimReview");
  });

  test("of downloads that are there", async () => {
    const document = await pageOf(story);
    const datasets = thingsOn(document).filter(thing => thing["@type"] === "Dataset");
    const urls = datasets.flatMap(({distribution}) =>
      (distribution as Thing[]).map(({contentUrl}) => String(contentUrl))
    );
    expect(urls.length).toBeGreaterThan(10);
    const named = document.querySelector("link[rel=describedby]")?.getAttribute("href") ?? "none";
    const footer = document.querySelector("footer a[download]")?.getAttribute("href") ?? "none";
    for (const url of [...urls, named, footer])
      expect((await fetch(new URL(url, urlOf(story)), {method: "HEAD"})).status, url).toBe(200);
  });
});

test("JSON-LD is no script to the page's policy, while a script within the page is", async () => {
  const {page, violations, complaints} = await watchedPage(browser);
  await page.goto(urlOf("border"), {waitUntil: "networkidle"});
  expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1);
  expect({violations, complaints}).toEqual({violations: [], complaints: []});
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "1";
    document.body.append(script);
  });
  await expect.poll(() => violations.length).toBeGreaterThan(0);
  await page.context().close();
});

test("the zip has the data package byte for byte", async () => {
  const unzipped = unzipSync(new Uint8Array(await readFile(join(out, "data.zip"))));
  const entries = await readdir(join(repository, "data"), {recursive: true, withFileTypes: true});
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(join(repository, "data/").length));
  expect(Object.keys(unzipped).sort()).toEqual(paths.sort());
  for (const path of paths)
    expect(
      (await readFile(join(repository, "data", path))).equals(unzipped[path] ?? new Uint8Array()),
      path
    ).toBe(true);
});

const text = async (download: Download) => readFile(await download.path(), "utf8");

test.each(stories)(
  "with scripts off, each figure of %s gives its rows with their sources, and its picture",
  async story => {
    const context = await browser.newContext({javaScriptEnabled: false, acceptDownloads: true});
    const page = await context.newPage();
    await page.goto(urlOf(story));
    const save = async (name: string, figure: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(`#${figure}`).getByRole("link", {name}).click()
      ]);
      return download;
    };
    for (const figure of (await pageOf(story)).querySelectorAll("figure.figure")) {
      await page.locator(`#${figure.id} .figure-share summary`).click();
      const data = await save("Get the data (CSV)", figure.id);
      expect(data.suggestedFilename()).toBe(`${figure.id}.csv`);
      const {data: rows} = Papa.parse<Record<string, string>>((await text(data)).trimEnd(), {header: true});
      const tabled = [...figure.querySelectorAll("tbody tr")];
      expect(rows.map(row => Object.values(row)[0])).toEqual(
        tabled.map(row => row.querySelector("th")?.textContent)
      );
      for (const row of rows) {
        expect(row["source_table"]).not.toBe("");
        if (row["source_as_stated"]) expect(row["source_source"]).not.toBe("");
      }
      if (!figure.matches(drawnFigure)) continue;
      const picture = await save("Save the picture (SVG)", figure.id);
      expect(picture.suggestedFilename()).toBe(`${figure.id}.svg`);
      expect(await text(picture)).toBe(
        await readFile(join(out, "images", story, `${figure.id}.svg`), "utf8")
      );
    }
    await context.close();
  }
);

test("with scripts on, figures that were drawn again still offer their pictures", async () => {
  const {page} = await watchedPage(browser);
  await page.goto(urlOf("convoy"), {waitUntil: "networkidle"});
  const estimates = page.locator("#convoy-vehicles");
  const before = await estimates.locator(".drawings").innerHTML();
  await page.getByLabel("Metres of road per vehicle").first().fill("100");
  await expect.poll(() => estimates.locator(".drawings").innerHTML()).not.toBe(before);
  expect(await estimates.locator("a[download$='.svg']").getAttribute("href")).toBe(
    "../../images/convoy/convoy-vehicles.svg"
  );
  await page.context().close();
});

describe.each(stories)("the pictures of %s", story => {
  const read = async (figure: string) => {
    const file = await readFile(join(out, "images", story, `${figure}.svg`), "utf8");
    return {file, document: new JSDOM(file, {contentType: "image/svg+xml"}).window.document};
  };

  test("are one per figure, each well-formed, with its source line in sight and the claims of its marks", async () => {
    const figures = [...(await pageOf(story)).querySelectorAll(drawnFigure)];
    const pictures = (await readdir(join(out, "images", story))).filter(name => name.endsWith(".svg"));
    expect(pictures.sort()).toEqual(figures.map(({id}) => `${id}.svg`).sort());
    for (const figure of figures) {
      const {file, document} = await read(figure.id);
      // Outlines, labelled by what they say.
      const lines = [...document.querySelectorAll("svg > [aria-label]")]
        .map(line => line.getAttribute("aria-label"))
        .join(" ");
      for (const part of ["title", "sources"])
        expect(lines).toContain(figure.querySelector(`.figure-${part}`)?.textContent);
      const facts = JSON.parse(document.querySelector("metadata")?.textContent ?? "");
      const marks = [...figure.querySelectorAll('[data-width="920"] .mark')];
      const claims = marks.flatMap(mark => mark.getAttribute("data-claims")?.split(" ") ?? []);
      expect(marks.length).toBeGreaterThan(0);
      expect(facts).toMatchObject({story, figure: figure.id, claims: [...new Set(claims)]});
      expect(facts.marks).toHaveLength(marks.length);
      expect(file).not.toMatch(/var\(|<a[\s>]|href=|<style|style=|<script|\son\w+=|NaN|undefined/);
    }
  });

  test("are drawn by a browser with all their text within the picture, asking for nothing", async () => {
    const pictures = (await readdir(join(out, "images", story))).filter(name => name.endsWith(".svg"));
    for (const name of pictures) {
      const {page, elsewhere, complaints, violations} = await watchedPage(browser);
      const asked: string[] = [];
      page.on("request", request => asked.push(request.url()));
      const url = new URL(`images/${story}/${name}`, serving.url).href;
      await page.goto(url);
      const beyond = await page.evaluate(() => {
        const {width, height} = document.documentElement.getBoundingClientRect();
        return [...document.querySelectorAll("g[role=img]")]
          .filter(text => {
            const {left, right, top, bottom} = text.getBoundingClientRect();
            return left < 0 || top < 0 || right > width || bottom > height;
          })
          .map(text => text.getAttribute("aria-label"));
      });
      expect(beyond, name).toEqual([]);
      expect({asked, elsewhere, complaints, violations}).toEqual({
        asked: [url],
        elsewhere: [],
        complaints: [],
        violations: []
      });
      await page.context().close();
    }
  });
});
