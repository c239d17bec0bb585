import {expect, test} from "vitest";
import {type Page, pageHtml} from "./page.ts";
import {siteConfig} from "./siteConfig.ts";

const page = (changes: Partial<Page>, settings: object = {}): string =>
  pageHtml({
    config: siteConfig({name: "Lake", ...settings}, "/site", "nutgraf.json").value,
    language: "en",
    title: "Depth",
    description: null,
    units: "km",
    hasUnits: false,
    hasData: false,
    jsonLd: null,
    toIndex: "../../",
    path: "stories/depth/",
    policy: null,
    assets: {styles: [], blocking: [], deferred: [], modules: []},
    body: "",
    ...changes
  });

test("texts are text, whatever they hold", () => {
  const html = page({title: '<b>"&', description: '"><script>'}, {name: "<i>", contact: "<u>"});
  expect(html).not.toMatch(/<b>|<i>|<u>|"><script>/);
  expect(html).toContain("<title>&lt;b&gt;&quot;&amp; · &lt;i&gt;</title>");
});

test("the index says the site's name once", () => {
  expect(page({title: "Lake"})).toContain("<title>Lake</title>");
});

test("without an address there is no canonical link; with one it is absolute", () => {
  expect(page({})).not.toContain("canonical");
  expect(page({}, {site: "https://example.org/a"})).toContain(
    '<link rel="canonical" href="https://example.org/a/stories/depth/">'
  );
});

test("a mail address and a page for corrections are linked each in its way", () => {
  expect(page({}, {contact: "desk@example.org"})).toContain(
    '<a href="mailto:desk@example.org">desk@example.org</a>'
  );
  expect(page({}, {contact: "https://example.org/@desk"})).toContain('<a href="https://example.org/@desk">');
});

test("scripts stand in the order that they are to run in, blocking ones last only to styles", () => {
  const html = page({assets: {styles: ["s.css"], blocking: ["b.js"], deferred: ["d.js"], modules: ["m.js"]}});
  const [style, blocking, deferred, module] = [
    '<link rel="stylesheet" href="s.css">',
    '<script src="b.js"></script>',
    '<script defer src="d.js"></script>',
    '<script type="module" src="m.js"></script>'
  ].map(tag => html.indexOf(tag));
  expect([style, blocking, deferred, module].every(at => at! > 0)).toBe(true);
  expect(style).toBeLessThan(blocking!);
  expect(blocking).toBeLessThan(deferred!);
  expect(deferred).toBeLessThan(module!);
});

test("a language that is written from right to left sets the page's direction", () => {
  expect(page({language: "ar"})).toContain('<html lang="ar" dir="rtl"');
  expect(page({})).not.toContain("dir=");
});

test("the choice of units is there where there are lengths, with the story's own chosen", () => {
  expect(page({})).not.toContain('name="units"');
  expect(page({hasUnits: true, units: "mi"})).toContain('value="mi" autocomplete="off" checked>');
});

test("where there is a data package, the page leads to it, for readers and for machines", () => {
  const html = page({hasData: true});
  expect(html).toContain('<a href="../../data.zip" download>Get all data (ZIP)</a>');
  expect(html).toContain(
    '<link rel="describedby" type="application/json" href="../../data/datapackage.json">'
  );
  expect(html).toContain('<a href="../../#how-to-read">');
  expect(page({})).not.toMatch(/data\.zip|describedby|how-to-read/);
});

test("what it says to machines is one script of data, which nothing in it can end", () => {
  const html = page({jsonLd: {name: "</script><b>"}});
  expect(html).toContain('<script type="application/ld+json">{"name":"\\u003c/script>\\u003cb>"}</script>');
  expect(page({})).not.toContain("ld+json");
});

test("the data's licence is named, and linked where it has an address", () => {
  const url = "https://example.org/by";
  expect(page({hasData: true, licence: {name: "CC <BY>", url}})).toContain(
    `Data under <a rel="license" href="${url}">CC &lt;BY&gt;</a>`
  );
  expect(page({hasData: true, licence: {name: "CC0", url: null}})).toContain("<li>Data under CC0</li>");
  expect(page({licence: {name: "CC0", url}})).not.toContain("CC0");
});
