import {type Frame, svg} from "../../src/figure/index.ts";
import {distanceToLine, geodesicLine, type MapFrame, type Point, pathOf} from "../../src/geo/index.ts";
import type {Lines} from "../map/lines.ts";
import type {KeyEntry} from "../map/mapKey.ts";
import type {LocatedDot} from "./dot.ts";
import {wayTexts} from "./messages.ts";

/** Straight from a place to what a claim measures to: another place, as stated, or the nearest point of a line, as measured. */
export interface Way {
  readonly start: Point;
  readonly end: Point;
  readonly kind: "stated" | "measured";
}

/** The ways from a place to those of the dots and lines that its claims name as `to_place`. */
export function waysOf(
  {point, claims}: LocatedDot,
  dots: readonly LocatedDot[],
  lines: Lines
): readonly Way[] {
  const ends = new Set(claims.map(({topic}) => topic.to_place).filter(end => typeof end === "string"));
  return [...ends].flatMap((id): Way[] => {
    const line = Object.hasOwn(lines, id) ? lines[id] : undefined;
    if (line) return [{start: point, end: distanceToLine(point, line).point, kind: "measured"}];
    const other = dots.find(({place}) => place.id === id);
    return other ? [{start: point, end: other.point, kind: "stated"}] : [];
  });
}

export const wayKey = (kind: Way["kind"], frame: Frame): KeyEntry => ({
  text: wayTexts[kind],
  draw: (x, y) => [svg(frame.document, "line", {x1: x, x2: x + 28, y1: y, y2: y, ...wayStyle(kind, frame)})]
});

/** How the ways of a kind are stroked, on the map and in its key. */
function wayStyle(kind: Way["kind"], {ink}: Frame) {
  return {stroke: ink[kind], "stroke-width": 1.5, "stroke-dasharray": kind === "stated" ? "4 3" : null};
}

/** A way on the map; one that is measured ends in a dot where it meets its line, which is not the one that is drawn. */
export function wayLine({start, end, kind}: Way, map: MapFrame, frame: Frame): SVGGElement {
  const {document, ink} = frame;
  const [cx, cy] = map.project(end);
  const line = svg(document, "path", {
    d: pathOf(geodesicLine(start, end), map),
    fill: "none",
    ...wayStyle(kind, frame)
  });
  const tip = svg(document, "circle", {cx, cy, r: 2.5, fill: ink.measured});
  return svg(document, "g", {"aria-hidden": "true"}, line, ...(kind === "measured" ? [tip] : []));
}
