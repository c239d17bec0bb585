import type {Drawing} from "../../figure/index.ts";

/** A drawing as a picture of itself: without links, names, focus and the other of the reader's units. Changes the drawing. */
export function thumbnail(drawing: Drawing, unit: "km" | "mi" = "km"): string {
  const {ownerDocument: document} = drawing;
  for (const each of drawing.querySelectorAll(
    `.in-${unit === "km" ? "mi" : "km"}, title, desc, input, label, .table-search`
  ))
    each.remove();
  for (const each of drawing.querySelectorAll("a, button")) {
    const still = document.createElementNS(
      each.namespaceURI,
      each.localName === "a" && !isHtml(each) ? "g" : "span"
    );
    still.append(...each.childNodes);
    each.replaceWith(still);
  }
  const [, , width = 0, height = 0] = drawing.getAttribute("viewBox")?.split(" ").map(Number) ?? [];
  // A tall one would be too small to make out: its upper part is shown.
  if (height > width) drawing.setAttribute("preserveAspectRatio", "xMidYMin slice");
  for (const each of [drawing, ...drawing.querySelectorAll("*")]) {
    each.classList.remove("mark", "in-km", "in-mi");
    for (const name of each.getAttributeNames())
      if (/^(?:aria-|data-)|^(?:role|tabindex|href|cursor)$/u.test(name)) each.removeAttribute(name);
    if (each.getAttribute("class") === "") each.removeAttribute("class");
  }
  return drawing.outerHTML.replaceAll(/-?\d+\.\d{2,}/gu, number => String(Number(Number(number).toFixed(1))));
}

function isHtml(element: Element): boolean {
  return element.namespaceURI === "http://www.w3.org/1999/xhtml";
}
