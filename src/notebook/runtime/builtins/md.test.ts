// @vitest-environment jsdom
import {expect, test} from "vitest";
import {md} from "./md.ts";

const page = {document, edition: () => Promise.reject(), files: () => null, fixed: {}};
const tag = md(page);
const shown = async (made: ReturnType<typeof tag>) => {
  const node = await made;
  return "outerHTML" in node ? node.outerHTML : node.data;
};
const element = (name: string, text = "") => Object.assign(document.createElement(name), {textContent: text});

test.each([
  ["one block is that block", tag`Hello *you*`, "<p>Hello <em>you</em></p>"],
  ["several blocks stand in a div", tag`One\n\nTwo`, "<div><p>One</p>\n<p>Two</p>\n</div>"],
  ["nothing is an empty div", tag``, "<div></div>"],
  ["HTML stays", tag`<aside>1</aside>`, "<aside>1</aside>"],
  ["quotes and dashes are set", tag`"a" -- b...`, "<p>“a” – b…</p>"],
  ["text is put in as text", tag`${1} and ${"two"}`, "<p>1 and two</p>"],
  ["what is missing is seen to be", tag`${undefined} ${null}`, "<p>undefined null</p>"],
  ["a node stays the node", tag`a ${element("b", "1")} c`, "<p>a <b>1</b> c</p>"],
  ["a promise is awaited", tag`${Promise.resolve(element("b", "1"))}`, "<p><b>1</b></p>"],
  [
    "an array's items follow each other",
    tag`${[1, element("b", "2"), Promise.resolve(3)]}`,
    "<p>1<b>2</b>3</p>"
  ],
  ["an empty array is nothing", tag`a${[]}`, "<p>a</p>"],
  ["a figure alone is no part of a paragraph", tag`${element("figure", "1")}`, "<figure>1</figure>"],
  [
    "a figure in several blocks neither",
    tag`a\n\n${element("figure", "1")}`,
    "<div><p>a</p>\n<figure>1</figure>\n</div>"
  ],
  [
    "headings have links",
    tag`## What & why?`,
    '<h2 id="what-why"><a href="#what-why">What &amp; why?</a></h2>'
  ],
  ["in any script", tag`### Київ`, '<h3 id="київ"><a href="#%D0%BA%D0%B8%D1%97%D0%B2">Київ</a></h3>'],
  ["titles have none", tag`# What`, "<h1>What</h1>"],
  ["links do not nest", tag`## [a](b)`, '<h2 id="a"><a href="b">a</a></h2>'],
  ["a heading without words has no id", tag`## !`, "<h2>!</h2>"]
])("%s", async (_, made, markup) => {
  expect(await shown(made)).toBe(markup);
});

test("equal headings have different ids", async () => {
  const made = await tag`## A\n\n## A\n\n### a`;
  expect([...("querySelectorAll" in made ? made.querySelectorAll("[id]") : [])].map(({id}) => id)).toEqual([
    "a",
    "a-2",
    "a-3"
  ]);
});

test("a promise that fails fails the whole", async () => {
  await expect(tag`${Promise.reject(new Error("no"))}`).rejects.toThrow("no");
});
