import {type ReaderUnit, svgNamespace} from "../figure/index.ts";
import {resolveVariables} from "./resolveVariables.ts";

/**
 * A copy of a page's drawing that needs nothing of the page: variables as their values, the look's rules as attributes,
 * lengths in one of the reader's units, and no links, scripts, styles or addresses.
 */
export function portableDrawing(
  drawing: SVGSVGElement,
  colours: ReadonlyMap<string, string>,
  unit: ReaderUnit
): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const known = new Map([...colours, ...variablesOf(copy)]);
  for (const element of copy.querySelectorAll(`.in-${unit === "km" ? "mi" : "km"}`)) element.remove();
  for (const element of copy.querySelectorAll("*"))
    if (element.namespaceURI !== svgNamespace || unwanted.has(element.localName) || isTarget(element))
      element.remove();
  for (const link of [...copy.querySelectorAll("a")]) unlink(link);
  for (const element of [copy, ...copy.querySelectorAll("*")]) {
    if (element.classList.contains("halo")) setAll(element, halo);
    asAttributes(element);
    for (const {name, value} of [...element.attributes]) {
      if (isUnwanted(name, value)) element.removeAttribute(name);
      else if (value.includes("var(")) element.setAttribute(name, resolveVariables(value, known));
    }
  }
  // The file's root is the document; this is a part of it.
  copy.removeAttribute("role");
  copy.setAttribute("overflow", "visible");
  return copy;
}

/** What runs, moves, or brings in something from elsewhere. */
const unwanted: ReadonlySet<string> = new Set(
  "script style foreignObject animate animateMotion animateTransform set".split(" ")
);

/** The look's `.halo`. */
const halo = {
  "paint-order": "stroke",
  stroke: "var(--paper)",
  "stroke-width": "3",
  "stroke-linejoin": "round"
};

/** What only a page has a use for: its classes, its order of tabs, the elements that name and describe. */
const ofPages: ReadonlySet<string> = new Set(
  "class style tabindex target pointer-events aria-labelledby aria-describedby aria-roledescription".split(
    " "
  )
);

function isUnwanted(name: string, value: string): boolean {
  if (ofPages.has(name) || /^on/iu.test(name)) return true;
  if (/^(?:xlink:)?href$/u.test(name)) return !/^(?:#|data:image\/(?:png|jpeg|webp);)/u.test(value);
  return /url\(/iu.test(value.replaceAll(/url\(\s*["']?#/giu, ""));
}

/** Invisible, and there to be touched. */
function isTarget(element: Element): boolean {
  return (
    element.getAttribute("pointer-events") === "all" &&
    element.getAttribute("fill") === "none" &&
    !element.hasAttribute("stroke")
  );
}

/** A link without its address: a group with the mark's name and claims. */
function unlink(link: Element): void {
  const group = link.ownerDocument.createElementNS(svgNamespace, "g");
  for (const {name, value} of link.attributes) if (!/href$/u.test(name)) group.setAttribute(name, value);
  group.append(...link.childNodes);
  link.replaceWith(group);
}

/** Styles that an element carries, as the attributes that SVG has for the same. */
function asAttributes(element: Element): void {
  for (const rule of (element.getAttribute("style") ?? "").split(";")) {
    const [name = "", ...value] = rule.split(":");
    if (/^[a-z][a-z-]*$/u.test(name.trim()) && value.length > 0)
      element.setAttribute(name.trim(), value.join(":").trim());
  }
}

/** The variables that a drawing made elsewhere sets for itself. */
function variablesOf(drawing: Element): [string, string][] {
  const texts = [drawing, ...drawing.querySelectorAll("*")].map(element =>
    element.localName === "style" ? (element.textContent ?? "") : (element.getAttribute("style") ?? "")
  );
  return texts.flatMap(text =>
    [...text.matchAll(/(--[\w-]+):\s*([^;}]+)/gu)].map(([, name = "", value = ""]): [string, string] => [
      name,
      value.trim()
    ])
  );
}

function setAll(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
