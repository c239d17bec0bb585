import type {Frame} from "./frame.ts";
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
      viewBox: `0 0 ${Math.round(frame.width)} ${Math.round(height)}`
    },
    ...children
  );
  enterTabOrder(root);
  return root;
}

/** Puts the first mark of a chart in the tab order, and no other. */
export function enterTabOrder(root: SVGSVGElement): void {
  root.querySelector(".mark")?.setAttribute("tabindex", "0");
}
