import type {Frame} from "./frame.ts";
import {rootText} from "./label.ts";
import {svg} from "./svg.ts";

/** The chart's root: a graphics document of the frame's width, whose name and description `figure` sets. */
export function chartRoot(
  frame: Frame,
  name: string,
  height: number,
  ...children: readonly Node[]
): SVGSVGElement {
  const root = svg(
    frame.document,
    "svg",
    {
      class: `chart ${name}`,
      role: "graphics-document",
      width: frame.width,
      height,
      viewBox: `0 0 ${Math.round(frame.width)} ${Math.round(height)}`,
      ...rootText
    },
    ...children
  );
  enterTabOrder(root);
  return root;
}

/** Puts the first mark of a chart in the tab order, and no other. */
export function enterTabOrder(root: SVGSVGElement): void {
  firstMark(root)?.setAttribute("tabindex", "0");
}

/** As `querySelector` would find it, for which a build's DOM first looks at every element. */
function firstMark(root: Element): Element | null {
  for (let child = root.firstElementChild; child; child = child.nextElementSibling) {
    if (/(?:^| )mark(?: |$)/u.test(child.getAttribute("class") ?? "")) return child;
    const found = firstMark(child);
    if (found) return found;
  }
  return null;
}
