import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {type Snippet, snippet} from "./snippet.ts";

const told: Snippet = {
  site: "https://lake.example/news/",
  embed: "embed/lake/shores/",
  figure: "stories/lake/#shores",
  title: 'The "long" shore & <more>',
  takeaway: "It is long.",
  height: 480,
  picture: {path: "images/lake/shores-1080x1080.png", width: 1080, height: 1080}
};
const page = (changes: Partial<Snippet> = {}) => new JSDOM(snippet({...told, ...changes})).window.document;

test("odd titles stay texts", () => {
  expect(page().querySelector("iframe")?.title).toBe(told.title);
  expect(page().querySelector("img")?.alt).toBe(`${told.title}. ${told.takeaway}`);
  expect(page({picture: null}).querySelector("nutgraf-figure > a")?.textContent).toBe(told.title);
});

test("the frame is in the snippet itself, sandboxed without an origin, loaded when it is near", () => {
  const frame = page().querySelector("nutgraf-figure > iframe");
  expect(frame?.getAttribute("src")).toBe("https://lake.example/news/embed/lake/shores/");
  expect(frame?.getAttribute("sandbox")).not.toContain("allow-same-origin");
  expect(frame?.getAttribute("loading")).toBe("lazy");
  expect(frame?.getAttribute("height")).toBe("480");
});

test("all addresses are whole, and below the site's", () => {
  const named = [...snippet(told).matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, url = ""]) => url);
  expect(named).toHaveLength(4);
  for (const url of named) expect(url).toMatch(/^https:\/\/lake\.example\/news\//u);
});
