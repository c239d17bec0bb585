import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {embedded} from "./embedded.ts";

const card = (id: string, inside = "") => `<aside class="card" id="${id}">${inside}</aside>`;
const story = (html: string, cards = "", kind: "static" | "live" = "static") =>
  embedded(
    "deep/lake",
    {
      cells: [{id: 1, html, verdict: kind === "live" ? {kind, causes: []} : {kind}} as never],
      cards
    },
    "../../../../",
    "km",
    () => new Set(["pace", "viewof$by"])
  );
const figure = (inside: string) =>
  `<figure id="shores" data-figure="shores"><h2 class="figure-title" id="shores-title">Shores</h2>${inside}</figure>`;
const links = (html: string) =>
  [...new JSDOM(html).window.document.querySelectorAll("a")].map(link => [
    link.getAttribute("href"),
    link.getAttribute("target")
  ]);

test("brings the cards that it leads to, and those that they lead to, once each", () => {
  const cards = [card("a", '<a href="#b">b</a>'), card("b", '<a href="#a">a</a>'), card("c")].join("");
  const [only] = story(figure('<a href="#a">1</a><a href="#a">2</a>'), cards);
  const {document} = new JSDOM(only?.cards).window;
  expect([...document.querySelectorAll("aside")].map(({id}) => id)).toEqual(["a", "b"]);
});

test("links within stay, what leaves the frame opens a page of its own", () => {
  const inside = [
    '<a href="#a">card</a>',
    '<a href="#shores">the figure in its story</a>',
    '<a href="#elsewhere">another place of the story</a>',
    '<a href="../../../data/x.csv">data</a>',
    '<a href="https://example.org/">source</a>',
    '<a href="data:text/csv,a" download="x.csv">rows</a>'
  ].join("");
  const [only] = story(figure(inside), card("a", '<a class="card-close" href="#_">Close</a>'));
  expect(links(only?.html ?? "")).toEqual([
    ["#a", null],
    ["../../../../stories/deep/lake/#shores", "_blank"],
    ["../../../../stories/deep/lake/#elsewhere", "_blank"],
    ["../../../../data/x.csv", "_blank"],
    ["https://example.org/", "_blank"],
    ["data:text/csv,a", null]
  ]);
  expect(links(only?.cards ?? "")).toEqual([["#_", null]]);
});

test("the title is the page's heading, under the id that names the figure", () => {
  const [only] = story(figure(""));
  const heading = new JSDOM(only?.html).window.document.querySelector("h1");
  expect([heading?.id, heading?.textContent]).toEqual(["shores-title", "Shores"]);
});

test("knows which figures are live, and passes over what is no figure of ours", () => {
  expect(story(figure(""), "", "live").map(({isLive}) => isLive)).toEqual([true]);
  expect(story(figure("")).map(({isLive}) => isLive)).toEqual([false]);
  expect(story("<figure><img></figure>")).toEqual([]);
  expect(story("")).toEqual([]);
});

test("brings the inputs that change it, with their names, and none for a figure that nothing changes", () => {
  const form = (name: string) => `<form data-input="${name}"></form>`;
  const cells = (kind: "static" | "live") =>
    [
      {id: 1, html: form("pace") + form("walker"), verdict: {kind: "live", causes: []}},
      {id: 2, html: form("by"), verdict: {kind: "live", causes: []}},
      {id: 3, html: form("season") + form("theme"), verdict: {kind: "live", causes: []}},
      {id: 4, html: figure(form("pace")), verdict: {kind, causes: []}}
    ] as never;
  const inputs = (kind: "static" | "live") =>
    embedded(
      "lake",
      {cells: cells(kind), cards: ""},
      "../../../",
      "km",
      () => new Set(["pace", "viewof$by"])
    )[0]?.inputs;
  expect(inputs("live")).toEqual([
    {id: 1, html: `${form("pace")}<form></form>`, names: ["pace"]},
    {id: 2, html: form("by"), names: ["by"]}
  ]);
  expect(inputs("static")).toEqual([]);
});
