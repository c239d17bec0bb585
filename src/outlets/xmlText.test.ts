import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {svg} from "../figure/index.ts";
import {xmlText} from "./xmlText.ts";

const {document} = new JSDOM("").window;
const read = (xml: string) =>
  new JSDOM(xml, {contentType: "image/svg+xml"}).window.document.documentElement.textContent;

test.for([
  ["<a> & \"b\" 'c' ]]>", "<a> & \"b\" 'c' ]]>"],
  ["é 日 🙂", "é 日 🙂"],
  ["bell\u0007, half \ud800, not \uffff", "bell, half , not "],
  ["", ""]
] as const)("%j is well-formed XML", ([text, kept]) => {
  expect(read(xmlText(svg(document, "svg", {"aria-label": text}, text)))).toBe(`${kept}`);
});

test("an element of a document that no window shows cannot be written", () => {
  const orphan = document.implementation.createHTMLDocument();
  expect(() => xmlText(svg(orphan, "svg"))).toThrow("without a window");
});
