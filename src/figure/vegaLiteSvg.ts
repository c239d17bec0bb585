import {chartRoot} from "./chartRoot.ts";
import type {Frame} from "./frame.ts";
import {type MarkOptions, mark} from "./mark.ts";
import {vegaDrewNothing} from "./messages.ts";
import {svgNamespace} from "./svg.ts";
import {readMarkup, type Shape, within} from "./vegaLiteMarkup.ts";
import {type Meant, meantBy} from "./vegaLiteScene.ts";

/**
 * Vega's SVG as a chart of ours: in the frame's document, ids under the frame's, shapes of the same rows in one mark,
 * and nothing of Vega's that readers, screen readers or a content security policy would stumble over.
 */
export function vegaLiteSvg(
  text: string,
  frame: Frame,
  name: string,
  meant: readonly Meant[],
  markOf: (meant: Meant) => MarkOptions
): SVGSVGElement {
  const drawn = readMarkup(text);
  if (!drawn) throw new Error(vegaDrewNothing(name));
  clean(drawn);
  prefixIds(drawn, frame.id);
  gatherMarks(drawn, frame.document, meant, markOf);
  prune(drawn);
  const width = Number(drawn.attributes.get("width"));
  const height = Math.ceil(Number(drawn.attributes.get("height")));
  const scale = Math.min(1, frame.width / width);
  const nodes = drawn.children.map(child => nodeOf(child, frame.document));
  const root = chartRoot(frame, name, Math.ceil(height * scale), ...nodes);
  if (scale < 1) root.setAttribute("viewBox", `0 0 ${width} ${height}`);
  return root;
}

const unwanted = ["role", "aria-roledescription", "pointer-events", "class", "font-family", "font-style"];
const lengths = new Set([
  "d",
  "transform",
  "x",
  "y",
  "x1",
  "x2",
  "y1",
  "y2",
  "width",
  "height",
  "cx",
  "cy",
  "r",
  "dy"
]);

/** Layers whose name is that of a rendering for one of the reader's units, `in-km` or `in-mi`, keep it as their class. */
function clean(shape: Shape, unit: string | null = null): void {
  for (const child of shape.children) {
    if (typeof child === "string") continue;
    const {attributes} = child;
    const of = /\bin_(km|mi)_/u.exec((child.name === "g" && attributes.get("class")) || "")?.[1] ?? null;
    for (const name of unwanted) attributes.delete(name);
    for (const name of ["opacity", "fill-opacity", "stroke-opacity"])
      if (attributes.get(name) === "1") attributes.delete(name);
    if (attributes.get("font-weight") === "400") attributes.delete("font-weight");
    if (meantBy(attributes.get("aria-label") ?? null) === null) attributes.delete("aria-label");
    for (const [name, value] of attributes)
      if (name === "font-size") attributes.set(name, value.replace(/px$/u, ""));
      else if (lengths.has(name) && value.includes("."))
        attributes.set(name, value.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/gu, rounded));
    if (unit) attributes.set("class", `in-${unit}`);
    clean(child, of);
  }
}

const rounded = (number: string): string => String(Math.round(Number(number) * 100) / 100 + 0);

function prefixIds(drawn: Shape, prefix: string): void {
  const ids = new Map<string, string>();
  for (const {attributes} of within(drawn)) {
    const id = attributes.get("id");
    if (id === undefined) continue;
    const known = `${prefix}-def-${ids.size + 1}`;
    ids.set(id, known);
    attributes.set("id", known);
  }
  if (ids.size === 0) return;
  for (const {attributes} of within(drawn))
    for (const [name, value] of attributes) {
      const known = /^(?:url\()?["']?#([^)"']+)/u.exec(value)?.[1];
      const id = known && ids.get(known);
      if (id) attributes.set(name, value.replace(`#${known}`, `#${id}`));
    }
}

/** Shapes of the same rows in the same panel become one mark, where the first of them stands. */
function gatherMarks(
  drawn: Shape,
  document: Document,
  meant: readonly Meant[],
  markOf: (meant: Meant) => MarkOptions
): void {
  const gathered = new Map<Shape | null, Map<string, Shape>>();
  const visit = (shape: Shape, panel: Shape | null) => {
    const kept: (Shape | string)[] = [];
    for (const child of shape.children) {
      const of = typeof child === "object" ? meantOf(child, meant) : null;
      if (typeof child === "object" && !of) visit(child, shape);
      if (typeof child === "string" || !of) {
        kept.push(child);
        continue;
      }
      child.attributes.delete("aria-label");
      const marks = gathered.get(panel) ?? new Map<string, Shape>();
      gathered.set(panel, marks);
      const key = of.rows?.join(" ");
      const known = key === undefined ? undefined : marks.get(key);
      if (known) {
        known.children.push(child);
        continue;
      }
      const element = mark(document, markOf(of));
      const made: Shape = {name: element.localName, attributes: new Map(), children: [child], made: element};
      if (key !== undefined) marks.set(key, made);
      kept.push(made);
    }
    shape.children = kept;
  };
  visit(drawn, null);
}

const meantOf = ({attributes}: Shape, meant: readonly Meant[]): Meant | null =>
  meant[meantBy(attributes.get("aria-label") ?? null) ?? -1] ?? null;

/** Leaves out what draws nothing: hidden labels, empty frames, groups that lost their shapes or never did anything. */
function prune(shape: Shape): void {
  const kept: (Shape | string)[] = [];
  for (const child of shape.children)
    if (typeof child === "string") kept.push(child);
    else if (drawsNothing(child)) continue;
    // What is only referred to draws nothing itself, such as the outline of a clip.
    else if (child.name === "defs" || child.name === "clipPath") kept.push(child);
    else {
      prune(child);
      if (child.name !== "g" || (child.children.length > 0 && does(child))) kept.push(child);
      else for (const inner of child.children) kept.push(inner);
    }
  shape.children = kept;
}

const drawsNothing = ({name, attributes}: Shape): boolean =>
  attributes.get("opacity") === "0" ||
  attributes.get("display") === "none" ||
  (name === "path" && !attributes.has("fill") && !attributes.has("stroke"));

/** Whether a group is a mark or changes what is in it. */
function does({attributes, made}: Shape): boolean {
  if (made || attributes.size > 1) return true;
  const transform = attributes.get("transform");
  return transform === undefined ? attributes.size > 0 : transform !== "translate(0,0)";
}

const namespaces: Readonly<Record<string, string>> = {
  xlink: "http://www.w3.org/1999/xlink",
  xml: "http://www.w3.org/XML/1998/namespace"
};

function nodeOf(shape: Shape | string, document: Document): Node {
  if (typeof shape === "string") return document.createTextNode(shape);
  const element = shape.made ?? document.createElementNS(svgNamespace, shape.name);
  for (const [name, value] of shape.attributes) {
    const namespace = name.includes(":") ? namespaces[name.replace(/:.*/u, "")] : undefined;
    if (namespace) element.setAttributeNS(namespace, name, value);
    else element.setAttribute(name, value);
  }
  for (const child of shape.children) element.appendChild(nodeOf(child, document));
  return element;
}
