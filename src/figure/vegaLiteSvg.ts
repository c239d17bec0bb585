import {chartRoot} from "./chartRoot.ts";
import type {Frame} from "./frame.ts";
import {type MarkOptions, mark} from "./mark.ts";
import {vegaDrewNothing} from "./messages.ts";
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
  const drawn = parsed(text, frame.document, name);
  clean(drawn);
  prefixIds(drawn, frame.id);
  gatherMarks(drawn, frame.document, meant, markOf);
  prune(drawn);
  const width = Number(drawn.getAttribute("width"));
  const height = Math.ceil(Number(drawn.getAttribute("height")));
  const scale = Math.min(1, frame.width / width);
  const root = chartRoot(frame, name, Math.ceil(height * scale), ...drawn.childNodes);
  if (scale < 1) root.setAttribute("viewBox", `0 0 ${width} ${height}`);
  return root;
}

/** Inline styles go before parsing: a strict policy reports them as they are parsed. */
function parsed(text: string, document: Document, name: string): Element {
  const holder = document.createElement("div");
  holder.innerHTML = text.replace(/(<[^<>]*?) style="[^"]*"/gu, "$1");
  const [drawn] = holder.children;
  if (!drawn) throw new Error(vegaDrewNothing(name));
  return drawn;
}

const unwanted = ["role", "aria-roledescription", "pointer-events", "class", "font-family", "font-style"];
const lengths = [
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
];

/** Layers whose name is that of a rendering for one of the reader's units, `in-km` or `in-mi`, keep it as their class. */
function clean(drawn: Element): void {
  for (const group of drawn.querySelectorAll("g[class*='in_']")) {
    const unit = /\bin_(km|mi)_/u.exec(group.getAttribute("class") ?? "")?.[1];
    if (unit) for (const shape of group.children) shape.setAttribute("data-unit", unit);
  }
  for (const element of drawn.querySelectorAll("*")) {
    for (const name of unwanted) element.removeAttribute(name);
    for (const name of ["opacity", "fill-opacity", "stroke-opacity"])
      if (element.getAttribute(name) === "1") element.removeAttribute(name);
    if (element.getAttribute("font-weight") === "400") element.removeAttribute("font-weight");
    if (meantBy(element.getAttribute("aria-label")) === null) element.removeAttribute("aria-label");
    const unit = element.getAttribute("data-unit");
    if (unit) element.setAttribute("class", `in-${unit}`);
    element.removeAttribute("data-unit");
    const size = element.getAttribute("font-size");
    if (size) element.setAttribute("font-size", size.replace(/px$/u, ""));
    for (const name of lengths) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, value.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/gu, rounded));
    }
  }
}

const rounded = (number: string): string => String(Math.round(Number(number) * 100) / 100 + 0);

function prefixIds(drawn: Element, prefix: string): void {
  const ids = new Map<string, string>();
  for (const element of drawn.querySelectorAll("[id]")) {
    const id = `${prefix}-def-${ids.size + 1}`;
    ids.set(element.id, id);
    element.id = id;
  }
  if (ids.size === 0) return;
  for (const element of drawn.querySelectorAll("*"))
    for (const {name, value} of [...element.attributes]) {
      const known = /^(?:url\()?["']?#([^)"']+)/u.exec(value)?.[1];
      const id = known && ids.get(known);
      if (id) element.setAttribute(name, value.replace(`#${known}`, `#${id}`));
    }
}

/** Shapes of the same rows in the same panel become one mark, where the first of them stands. */
function gatherMarks(
  drawn: Element,
  document: Document,
  meant: readonly Meant[],
  markOf: (meant: Meant) => MarkOptions
): void {
  const gathered = new Map<Element | null, Map<string, SVGElement>>();
  for (const shape of drawn.querySelectorAll("[aria-label]")) {
    const of = meant[meantBy(shape.getAttribute("aria-label")) ?? -1];
    if (!of) continue;
    shape.removeAttribute("aria-label");
    const panel = shape.parentElement?.parentElement ?? null;
    const marks = gathered.get(panel) ?? new Map<string, SVGElement>();
    gathered.set(panel, marks);
    const key = of.rows?.join(" ");
    const known = key === undefined ? undefined : marks.get(key);
    if (known) {
      known.append(shape);
      continue;
    }
    const made = mark(document, markOf(of));
    if (key !== undefined) marks.set(key, made);
    shape.replaceWith(made);
    made.append(shape);
  }
}

/** What draws nothing: hidden labels, empty frames, groups that lost their shapes or never did anything. */
function prune(drawn: Element): void {
  for (const element of drawn.querySelectorAll("[opacity='0'], [display='none']")) element.remove();
  for (const path of drawn.querySelectorAll("path:not([fill]):not([stroke])")) path.remove();
  for (const group of [...drawn.querySelectorAll("g")].reverse())
    if (group.childNodes.length === 0) group.remove();
    else if (
      ![...group.attributes].some(({name, value}) => name !== "transform" || value !== "translate(0,0)")
    )
      group.replaceWith(...group.childNodes);
}
