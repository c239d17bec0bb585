import {type Frame, svg} from "../../src/figure/index.ts";
import type {ValueClass} from "./classes.ts";

/** How a country is filled and outlined. */
export type CountryFill = ReturnType<typeof fillOf>;

/** The fill of a class; hatched, by the pattern of an id, where there is none. */
export function fillOf(shade: ValueClass | undefined | null, hatch: string, {ink}: Frame) {
  return shade
    ? {fill: ink.series[3], "fill-opacity": 0.14 + 0.4 * shade.shade, stroke: ink.paper, "stroke-width": 1.5}
    : {fill: `url(#${hatch})`, "fill-opacity": 1, stroke: ink.border, "stroke-width": 1};
}

/** The hatching that stands for no data. */
export function hatchPattern(id: string, {document, ink}: Frame): SVGPatternElement {
  return svg(
    document,
    "pattern",
    {id, width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)"},
    svg(document, "rect", {width: 7, height: 7, fill: ink.landFar}),
    svg(document, "line", {x1: 0, x2: 0, y1: 0, y2: 7, stroke: ink.border, "stroke-width": 1})
  );
}
