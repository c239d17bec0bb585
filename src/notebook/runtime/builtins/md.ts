import {isNode} from "../nodeType.ts";
import type {Page} from "../page.ts";
import {fillTemplate, hole, settled} from "./fillTemplate.ts";
import {markdown} from "./markdown.ts";

/**
 * The Markdown tag: nodes stay nodes, a promise is awaited, an array's items follow each
 * other. One block gives its element, several a `<div>` of them.
 */
export const md =
  ({document}: Page) =>
  (
    template: TemplateStringsArray | readonly string[],
    ...values: readonly unknown[]
  ): Element | Text | Promise<Element | Text> =>
    settled(values, settled => render(document, template, settled));

function render(document: Document, template: readonly string[], values: readonly unknown[]): Element | Text {
  const nodes: Node[] = [];
  const written = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(written).join("");
    return isNode(value) ? hole(nodes.push(value) - 1) : String(value);
  };
  const source = template.map((text, i) => text + (i < values.length ? written(values[i]) : "")).join("");
  return fillTemplate(document, markdown.render(source), i => nodes[i] ?? null);
}
