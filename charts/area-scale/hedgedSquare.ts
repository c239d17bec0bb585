import type {Quantity} from "../../src/claims/index.ts";
import {type Frame, svg} from "../../src/figure/index.ts";
import {hedgedParts} from "../lanes/hedgedBar.ts";

/** How far an open side trails off, in pixels. */
export const trail = 22;

export interface SquareStyle {
  /** The lower left corner. */
  readonly x: number;
  readonly y: number;
  /** How many pixels long the side of so much area is, in the quantity's unit. */
  side(value: number): number;
  readonly colour: string;
  /** Whether it is a known thing over a claim, which shows through. */
  readonly known: boolean;
}

/**
 * An area as a square whose far sides look as its hedge does: firm where it is exact, dashed for "about", trailing off
 * for "at least", a wall for "at most" with nothing firm inside.
 */
export function hedgedSquare(
  {document}: Frame,
  quantity: Quantity,
  {x, y, side, colour, known}: SquareStyle
): readonly SVGElement[] {
  const {sure, pale, open, limit} = hedgedParts(quantity);
  const stroke = {fill: "none", stroke: colour, "stroke-width": 1.5};
  const filled = (length: number, opacity: number) =>
    svg(document, "rect", {
      x,
      y: y - length,
      width: length,
      height: length,
      fill: colour,
      "fill-opacity": opacity
    });
  const near = (length: number) =>
    svg(document, "path", {d: `M${at(x, y - length)}L${at(x, y)}L${at(x + length, y)}`, ...stroke});
  const far = (length: number, attributes = {}) =>
    svg(document, "path", {
      d: `M${at(x, y - length)}L${at(x + length, y - length)}L${at(x + length, y)}`,
      ...stroke,
      ...attributes
    });
  const shapes: SVGElement[] = [];
  if (sure) {
    const length = side(sure[1]);
    shapes.push(filled(length, known ? 0.16 : 0.85), near(length), far(length));
  }
  if (pale) {
    const length = side(pale[1]);
    shapes.push(filled(length, known ? 0.08 : 0.2), near(length));
    if (limit === null) shapes.push(far(length, {"stroke-dasharray": "3 4"}));
  }
  if (open && open[1] === null) {
    const length = side(open[0] ?? 0);
    for (const [step, beyond] of [5, 12, 19].entries())
      shapes.push(far(length + beyond, {"stroke-width": 4, "stroke-opacity": 0.5 - step * 0.15}));
  } else if (open && open[1] !== null) {
    shapes.push(filled(side(open[1]), 0.12), near(side(open[1])));
  }
  if (limit !== null) shapes.push(far(side(limit), {"stroke-width": 2.5}));
  return shapes;
}

const at = (x: number, y: number): string => `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`;
