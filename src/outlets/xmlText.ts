import {noWindow} from "./messages.ts";

/** What XML 1.0 has no place for, even escaped: control characters and halves of characters. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** An element as an XML file, ended by a line break. Throws where its document has no window. */
export function xmlText(element: Element): string {
  const window = element.ownerDocument.defaultView;
  if (!window) throw new Error(noWindow);
  return `${new window.XMLSerializer().serializeToString(element).replaceAll(forbidden, "")}\n`;
}
