import {isNode} from "../nodeType.ts";
import type {Page} from "../page.ts";
import {fillTemplate, settled} from "./fillTemplate.ts";

/** A Markdown template as the build has written it. */
export interface WrittenMarkdown {
  /** Its HTML, with a hole for each value. */
  readonly html: string;
  /** Whether text without marks of its own, put into the holes, gives what Markdown with that text would. */
  readonly takesText: boolean;
  /** The same of the empty text. */
  readonly takesNothing: boolean;
  readonly source: readonly string[];
}

/** What stands in no need of Markdown: words and numbers, no mark, nothing that could be an address. */
const plainText = /^(?:[\p{L}\p{N} \u00a0\u202f%€£$°−]|(?<=\d)[.,:](?=\d))+$/u;

/**
 * The Markdown tag of a published page, for templates written at build: nodes and plain words are put into them. Where a
 * value brings Markdown of its own, the library that reads it is fetched first.
 */
export const md =
  (page: Page) =>
  (written: WrittenMarkdown, ...values: readonly unknown[]): Element | Text | Promise<Element | Text> =>
    settled(values, settled => fill(page, written, settled));

function fill(
  page: Page,
  {html, takesText, takesNothing, source}: WrittenMarkdown,
  values: readonly unknown[]
): Element | Text | Promise<Element | Text> {
  const fits = (value: unknown): boolean => {
    if (isNode(value)) return true;
    if (Array.isArray(value)) return fitTogether(value.flat(Number.POSITIVE_INFINITY));
    const text = String(value);
    return text === "" ? takesNothing : takesText && text === text.trim() && plainText.test(text);
  };
  const fitTogether = (items: readonly unknown[]) =>
    items.length === 0 ? takesNothing : items.every(fits) && (items.length === 1 || takesText);
  if (!values.every(fits)) return import("./md.ts").then(({md}) => md(page)(source, ...values));
  return fillTemplate(page.document, html, i => nodeOf(page.document, values[i]));
}

function nodeOf(document: Document, value: unknown): Node {
  if (isNode(value)) return value;
  const nodes = document.createDocumentFragment();
  const items = Array.isArray(value) ? value.flat(Number.POSITIVE_INFINITY) : [value];
  nodes.append(...items.map(item => (isNode(item) ? item : String(item))));
  return nodes;
}
