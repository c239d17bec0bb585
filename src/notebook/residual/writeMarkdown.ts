import {type DefaultTreeAdapterTypes, parseFragment} from "parse5";
import {hole} from "../runtime/builtins/fillTemplate.ts";
import {markdown} from "../runtime/builtins/markdown.ts";
import type {WrittenMarkdown} from "../runtime/builtins/writtenMd.ts";

/** Words and numbers that a hole may take without changing what stands around it. */
const samples = ["7", "Seven x"];

/**
 * A Markdown template as HTML with holes for its values. Null where a hole is no place for a node: in an attribute, an
 * address, code.
 */
export function writeMarkdown(source: readonly string[]): WrittenMarkdown | null {
  const written = (value: (index: number) => string) =>
    markdown.render(source.map((text, i) => text + (i < source.length - 1 ? value(i) : "")).join(""));
  const html = written(hole);
  const holes = source.slice(1).map((_, i) => `o:${i}`);
  if (holesIn(html).join() !== holes.join()) return null;
  const parts = html.split(/<a id=o:\d+><\/a>/);
  const takes = (text: string) => written(() => text) === parts.join(text);
  return {html, takesText: samples.every(takes), takesNothing: takes(""), source};
}

function holesIn(html: string): string[] {
  const below = (node: DefaultTreeAdapterTypes.ChildNode): string[] => [
    ...("attrs" in node ? node.attrs : []).flatMap(({name, value}) =>
      name === "id" && /^o:\d+$/.test(value) ? value : []
    ),
    ...("childNodes" in node ? node.childNodes : []).flatMap(below)
  ];
  return parseFragment(html).childNodes.flatMap(below);
}
