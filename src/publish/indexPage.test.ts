import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {type IndexPage, indexPage} from "./indexPage.ts";
import type {Site, Story} from "./readSite.ts";
import {siteConfig} from "./siteConfig.ts";
import {storyMeta} from "./storyMeta.ts";

const story = (name: string, meta: object = {}, title = `On ${name}`): Story => ({
  name,
  file: `notebooks/${name}.html`,
  notebook: {title, cells: []} as unknown as Story["notebook"],
  meta: storyMeta(meta, `${name}.json`).value
});

function page(
  stories: readonly Story[],
  changes: Partial<IndexPage> = {},
  settings: object = {},
  data = false
) {
  const site = {
    root: "/site",
    config: siteConfig({name: "Lake", ...settings}, "/site", "nutgraf.json").value,
    stories,
    data: data ? "/site/data" : null
  } as unknown as Site;
  const html = indexPage({
    site,
    pictures: new Map(),
    charts: 0,
    licence: null,
    policy: null,
    assets: {styles: [], blocking: [], deferred: [], modules: []},
    ...changes
  });
  return new JSDOM(html).window.document;
}

const text = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map(each => each.textContent?.trim());

test("stories stand from the newest to the oldest, those without a day last, and of one day by name", () => {
  const stories = [
    story("b", {published: "2026-01-02"}),
    story("draft"),
    story("c", {published: "2026-03-01"}),
    story("a", {published: "2026-01-02"})
  ];
  expect(text(page(stories), ".stories h2")).toEqual(["On c", "On a", "On b", "On draft"]);
});

test("a story shows what its sidecar says and its picture, and what is missing leaves no trace", () => {
  const said = {
    kicker: "At the shore",
    standfirst: "Depths & ducks.",
    published: "2026-01-02",
    language: "uk"
  };
  const pictures = new Map([
    ["a", {says: 'Ducks "counted"', drawings: [{width: 320, svg: '<svg class="chart"></svg>'}]}]
  ]);
  const document = page([story("a", said), story("b")], {pictures});
  const [first, second] = document.querySelectorAll(".stories > li");
  expect(first?.getAttribute("lang")).toBe("uk");
  expect([...(first?.children ?? [])].map(({className, localName}) => className || localName)).toEqual([
    "kicker",
    "h2",
    "standfirst",
    "dated",
    "picture drawings"
  ]);
  expect(first?.querySelector('[role="img"]')?.getAttribute("aria-label")).toBe('Ducks "counted"');
  expect(second?.children).toHaveLength(1);
});

test("the site is introduced in its own words, and described by its stories' titles where it has none", () => {
  const described = (document: Document) =>
    document.querySelector('meta[name="description"]')?.getAttribute("content");
  const introduced = page([story("a")], {}, {description: "Of <depths>."});
  expect(text(introduced, ".masthead .standfirst")).toEqual(["Of <depths>."]);
  expect(described(introduced)).toBe("Of <depths>.");
  expect(described(page([story("a"), story("b")]))).toBe("On a; On b");
  expect(described(page([]))).toBeUndefined();
});

test("the ways to charts and data, and what marks mean, are there where those are", () => {
  const links = (document: Document) =>
    [...document.querySelectorAll(".kit a")].map(link => link.getAttribute("href"));
  expect(links(page([], {charts: 3}, {}, true))).toEqual(["charts/", "data.zip", "data/datapackage.json"]);
  expect(links(page([], {charts: 3}))).toEqual(["charts/"]);
  expect(page([], {}, {}, true).querySelectorAll("#how-to-read dt")).toHaveLength(5);
  const bare = page([]);
  expect(bare.querySelector(".kit, #how-to-read")).toBeNull();
  expect(bare.body.textContent).toContain("No stories yet.");
});
