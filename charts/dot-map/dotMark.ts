import {claimName, type Frame, mark, svg, target} from "../../src/figure/index.ts";
import {leaderEnd, type PlacedLabel} from "../../src/geo/index.ts";
import type {Dot} from "./dot.ts";
import {dotLabel} from "./dotLabel.ts";

export interface DrawnDot {
  readonly dot: Dot;
  readonly x: number;
  readonly y: number;
  /** Of the circle that the place lies within; 0 where it would hardly show. In pixels. */
  readonly precision: number;
  readonly label: PlacedLabel | null;
  /** Whether another dot already marks the spot. */
  readonly covered: boolean;
}

/** The radius of a place's dot, in pixels: larger where something is claimed. */
export const dotRadius = ({claims}: Dot): number => (claims.length > 0 ? 4.5 : 2.5);

/** The radius within which a place is known, in pixels, at a scale in pixels per metre; 0 where its dot all but hides it. */
export function precisionRadius({place}: Dot, scale: number): number {
  const radius = (place.precisionKm ?? 0) * 1000 * scale;
  return radius >= 8 ? radius : 0;
}

export const precisionStyle = ({ink}: Frame) => ({
  fill: "none",
  stroke: ink.quiet,
  "stroke-width": 0.75,
  "stroke-dasharray": "2 2"
});

/** A place: its dot, how exactly it is known where that shows at the map's scale, and its label. */
export function dotMark({dot, x, y, precision, label, covered}: DrawnDot, frame: Frame): SVGElement {
  const {document, ink, locale} = frame;
  const {claims, provenance} = dot;
  const shapes: Node[] = [target(document, {from: x, to: x}, y)];
  if (precision > 0)
    shapes.push(svg(document, "circle", {cx: x, cy: y, r: precision, ...precisionStyle(frame)}));
  if (label?.led) {
    const [x2, y2] = leaderEnd(label.box, {x, y});
    shapes.push(svg(document, "line", {x1: x, y1: y, x2, y2, stroke: ink.quiet, "stroke-width": 0.75}));
  }
  if (!covered) {
    const fill = claims.length > 0 ? ink.stated : ink.quiet;
    shapes.push(svg(document, "circle", {cx: x, cy: y, r: dotRadius(dot), fill, stroke: ink.paper}));
  }
  if (label) shapes.push(...dotLabel(dot, label, frame));
  return mark(document, {name: dotName(dot, locale), provenance}, ...shapes);
}

/** What a screen reader says of a place. */
export function dotName({place, claims}: Dot, locale: string): string {
  if (claims.length === 0) return `${place.name}, for orientation`;
  return claims.map(claim => claimName(claim, locale, place.name)).join("; ");
}
