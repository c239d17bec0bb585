// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {md as readMd} from "../runtime/builtins/md.ts";
import {md as writtenMd} from "../runtime/builtins/writtenMd.ts";
import {writeMarkdown} from "./writeMarkdown.ts";

const page = {document, edition: () => Promise.reject(), files: () => null, fixed: {}};
const template = (strings: TemplateStringsArray, ..._holes: readonly unknown[]) => [...strings];
const _ = null;

const sources: readonly (readonly string[])[] = [
  template`Only text`,
  template`${_}`,
  template`A ${_} b.`,
  template`It is ${_} ship${_}.`,
  template`## In ${_}\n\n${_}\n\n- ${_}\n- *${_}*`,
  template`| a |\n|---|\n| ${_} |`,
  template`"${_}" -- ${_}'s`,
  template`<aside>${_}</aside>`
];

const bold = () => Object.assign(document.createElement("b"), {textContent: "8"});
const figure = () => document.createElement("figure");
const values: readonly (readonly [string, () => unknown])[] = [
  ["a node", bold],
  ["a block", figure],
  ["words", () => "two words"],
  ["a number", () => 1234.5],
  ["nothing", () => ""],
  ["no value", () => undefined],
  ["marks", () => "*b* <i>c</i>"],
  ["an address", () => "example.org"],
  ["several lines", () => "a\n\n# b"],
  ["nodes and words", () => [bold(), "x", [bold()]]],
  ["no items", () => []],
  ["a promise", () => Promise.resolve(bold())],
  ["a promise of marks", () => [Promise.resolve("*b*")]]
];

async function shown(made: unknown): Promise<string> {
  const node = (await made) as Element | Text;
  // Nodes that were put in side by side are one text to a reader.
  node.normalize();
  return "outerHTML" in node ? node.outerHTML : node.data;
}

describe.each(sources.map(source => [source.join("…"), source] as const))(
  "Markdown read at build: %s",
  (_, source) => {
    test.each(values)("shows %s as Markdown read in the browser does", async (_, value) => {
      const written = writeMarkdown(source);
      if (!written) throw new Error("not written");
      const all = () => source.slice(1).map(value);
      const expected = readMd(page)(source, ...all());
      expect(await shown(writtenMd(page)(written, ...all()))).toBe(await shown(expected));
    });
  }
);

test.each([
  ["an attribute", template`<b title="${_}">a</b>`],
  ["code", template`\`${_}\``],
  ["a block of code", template`    a ${_}`],
  ["a comment", template`<!-- ${_} -->`]
])("is not read at build where a hole is in %s", (_, source) => expect(writeMarkdown(source)).toBeNull());
