import {pathData} from "./pathData.ts";
import {svg} from "./svg.ts";

/** The least size that a finger or pointer must have to aim at, in CSS pixels (WCAG 2.2, 2.5.8). */
const least = 24;

/** An invisible rectangle that makes a mark large enough to touch, around a height on the page. */
export function target(
  document: Document,
  {from, to}: {readonly from: number; readonly to: number},
  y: number
): SVGPathElement {
  const width = Math.max(least, to - from);
  return targetArea(document, {x: (from + to - width) / 2, y: y - least / 2, width, height: least});
}

/** One of a size of its own; a path, which says with one attribute what takes four. */
export function targetArea(
  document: Document,
  {
    x,
    y,
    width,
    height
  }: {readonly x: number; readonly y: number; readonly width: number; readonly height: number}
): SVGPathElement {
  const d = pathData`M${x},${y}h${width}v${height}h${-width}z`;
  return svg(document, "path", {d, fill: "none", "pointer-events": "all"});
}
