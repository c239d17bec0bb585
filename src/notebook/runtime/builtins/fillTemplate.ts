import {isThenable} from "../isThenable.ts";

/** Stands in Markdown, and in the HTML made of it, for a value that is put in afterwards. */
export const hole = (index: number) => `<a id=o:${index}></a>`;

const holes = "a[id^='o:']";

/** HTML as nodes, with what belongs there in each hole. One block gives its element, several a `<div>` of them. */
export function fillTemplate(
  document: Document,
  html: string,
  filling: (index: number) => Node | null
): Element | Text {
  const root = document.createElement("div");
  root.innerHTML = html;
  for (const place of root.querySelectorAll(holes)) {
    const node = filling(Number(place.id.slice(2)));
    if (node) place.replaceWith(node);
  }
  unwrapBlocks(root);
  const [only, ...others] = [...root.childNodes].filter(
    node => node.nodeType !== 3 || node.textContent?.trim()
  );
  // A comment is shown within an element, which it is not.
  const isShown = only && !others.length && only.nodeType !== 8;
  return isShown ? root.removeChild(only as Element | Text) : root;
}

/** The values of a template, once all promises among them, and in arrays of them, have come. */
export function settled<T>(
  values: readonly unknown[],
  use: (values: readonly unknown[]) => T | Promise<T>
): T | Promise<T> {
  return values.flat(Number.POSITIVE_INFINITY).some(isThenable)
    ? Promise.all(values.map(settle)).then(use)
    : use(values);
}

function settle(value: unknown): unknown {
  return Array.isArray(value) ? Promise.all(value.map(settle)) : value;
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
