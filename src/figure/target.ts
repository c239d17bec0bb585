import {svg} from "./svg.ts";

/** The least size that a finger or pointer must have to aim at, in CSS pixels (WCAG 2.2, 2.5.8). */
const least = 24;

/** An invisible rectangle that makes a mark large enough to touch. */
export function target(
  document: Document,
  {from, to}: {readonly from: number; readonly to: number},
  y: number
): SVGRectElement {
  const width = Math.max(least, to - from);
  return svg(document, "rect", {
    x: (from + to - width) / 2,
    y: y - least / 2,
    width,
    height: least,
    fill: "none",
    "pointer-events": "all"
  });
}
