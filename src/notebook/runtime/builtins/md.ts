import MarkdownIt from "markdown-it";
import {isThenable} from "../isThenable.ts";
import {isNode} from "../nodeType.ts";
import type {Page} from "../page.ts";
import {headingLinks} from "./headingLinks.ts";

const markdown = new MarkdownIt({html: true, linkify: true, typographer: true}).use(headingLinks);

/**
 * The Markdown tag: nodes stay nodes, a promise is awaited, an array's items follow each
 * other. One block gives its element, several a `<div>` of them.
 */
export const md =
  ({document}: Page) =>
  (
    template: TemplateStringsArray,
    ...values: readonly unknown[]
  ): Element | Text | Promise<Element | Text> => {
    const flat = values.flat(Number.POSITIVE_INFINITY);
    return flat.some(isThenable)
      ? Promise.all(values.map(settle)).then(settled => render(document, template, settled))
      : render(document, template, values);
  };

function settle(value: unknown): unknown {
  return Array.isArray(value) ? Promise.all(value.map(settle)) : value;
}

function render(
  document: Document,
  template: TemplateStringsArray,
  values: readonly unknown[]
): Element | Text {
  const nodes: Node[] = [];
  const written = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(written).join("");
    return isNode(value) ? `<a id=o:${nodes.push(value) - 1}></a>` : String(value);
  };
  const source = template.map((text, i) => text + (i < values.length ? written(values[i]) : "")).join("");
  const root = document.createElement("div");
  root.innerHTML = markdown.render(source);
  for (const place of root.querySelectorAll("a[id^='o:']")) {
    const node = nodes[Number(place.id.slice(2))];
    if (node) place.replaceWith(node);
  }
  unwrapBlocks(root);
  const [only, ...others] = [...root.childNodes].filter(
    node => node.nodeType !== 3 || node.textContent?.trim()
  );
  return only && !others.length ? root.removeChild(only as Element | Text) : root;
}

/** Markdown puts a paragraph around a figure that stands alone, where HTML allows none. */
function unwrapBlocks(root: Element): void {
  for (const block of root.querySelectorAll(
    "p > figure, p > div, p > table, p > p, p > ul, p > ol, p > form"
  )) {
    const paragraph = block.parentElement;
    if (paragraph?.childNodes.length === 1) paragraph.replaceWith(block);
  }
}
