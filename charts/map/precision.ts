import type {Place} from "../../src/claims/index.ts";
import {type Frame, svg} from "../../src/figure/index.ts";
import {type Box, boxAround, type MapFrame} from "../../src/geo/index.ts";
import type {KeyEntry} from "./mapKey.ts";
import {liesWithin} from "./messages.ts";

/** The radius within which a place is known, in pixels; 0 where its dot all but hides it. */
export function precisionRadius(
  {precisionKm}: Pick<Place, "precisionKm">,
  {scale}: Pick<MapFrame, "scale">
): number {
  const radius = (precisionKm ?? 0) * 1000 * scale;
  return radius >= 8 ? radius : 0;
}

/** The circle that a place lies within. */
export function precisionCircle(
  x: number,
  y: number,
  radius: number,
  {document, ink}: Frame
): SVGCircleElement {
  return svg(document, "circle", {
    cx: x,
    cy: y,
    r: radius,
    fill: "none",
    stroke: ink.quiet,
    "stroke-width": 0.75,
    "stroke-dasharray": "2 2"
  });
}

export const precisionKey = (frame: Frame): KeyEntry => ({
  text: liesWithin,
  draw: (x, y) => [precisionCircle(x + 14, y, 6, frame)]
});

/** Boxes along the rim of a circle, so that labels can keep clear of it. */
export function rimOf(x: number, y: number, radius: number): Box[] {
  const pieces = Math.max(8, Math.ceil(radius));
  return Array.from({length: pieces}, (_, i) => {
    const angle = (2 * Math.PI * i) / pieces;
    return boxAround(x + radius * Math.cos(angle), y + radius * Math.sin(angle), 1);
  });
}
