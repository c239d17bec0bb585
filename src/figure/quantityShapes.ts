import {boundsOf, type Hedge, type Quantity} from "../claims/index.ts";
import type {Frame} from "./frame.ts";
import {isStated} from "./isStated.ts";
import {pathData} from "./pathData.ts";
import type {QuantityScale} from "./quantityScale.ts";
import {svg} from "./svg.ts";

/** The radius of a dot, in CSS pixels. */
export const dotRadius = 5;

/** How far an open end points, in CSS pixels: room that a scale leaves beyond its ends. */
export const openEnd = 30;

/** A quantity as shapes, and how far they reach from left to right, in pixels. */
export interface QuantityShapes {
  readonly shapes: readonly SVGElement[];
  readonly from: number;
  readonly to: number;
  /** Where a leader to it ends: at its dot, or in the middle of a bar. */
  readonly anchor: number;
}

export interface QuantityShapesOptions {
  readonly y: number;
  readonly colour: string;
  /** As far left and right as open ends may point, in pixels. */
  readonly within: readonly [number, number];
}

const hollow: ReadonlySet<Hedge> = new Set<Hedge>(["about", "nearly"]);
const openRight: ReadonlySet<Hedge> = new Set<Hedge>(["at_least", "more_than"]);
const openLeft: ReadonlySet<Hedge> = new Set<Hedge>(["at_most", "fewer_than"]);

/**
 * How a hedge looks, the same on every chart: an exact value is a filled dot, one said to be about so much a hollow one,
 * a bound a dot with an arrow to its open side, a range a bar with caps and no dot unless a best value was stated, an
 * order of magnitude a dashed band that stays open where it has no end. A figure that is not stated is a hatched slot.
 */
export function quantityShapes(
  frame: Frame,
  scale: QuantityScale,
  quantity: Quantity,
  options: QuantityShapesOptions
): QuantityShapes {
  const {hedge, value, unit} = quantity;
  const [left, right] = options.within;
  const pen = penOf(frame, options);
  if (!isStated(quantity)) return pen.slot(left);
  const bounds = boundsOf(quantity);
  const at = (end: number | null) => (end === null ? null : scale.at(end, unit));
  const [best, low, high] = [at(value), at(bounds.low), at(bounds.high)];
  if (hedge === "order_of") return pen.band(low ?? left, high ?? right, high === null);
  const stated = best ?? low ?? high;
  if (stated !== null && openRight.has(hedge))
    return pen.bound(low ?? stated, Math.min((low ?? stated) + openEnd, right));
  if (stated !== null && openLeft.has(hedge))
    return pen.bound(high ?? stated, Math.max((high ?? stated) - openEnd, left));
  if (low !== null && high !== null && low < high) return pen.range(low, high, best, hollow.has(hedge));
  return pen.dot(stated ?? left, hollow.has(hedge));
}

function penOf({document, ink}: Frame, {y, colour}: QuantityShapesOptions) {
  const stroke = {stroke: colour, "stroke-width": 2};
  const across = (x1: number, x2: number, attributes = {}, dy = 0) =>
    svg(document, "line", {x1, x2, y1: y + dy, y2: y + dy, ...stroke, ...attributes});
  const upright = (x: number, attributes = {}) =>
    svg(document, "line", {x1: x, x2: x, y1: y - 6, y2: y + 6, ...stroke, ...attributes});
  const circle = (cx: number, isHollow: boolean) =>
    isHollow
      ? svg(document, "circle", {cx, cy: y, r: dotRadius - 1, fill: ink.paper, ...stroke})
      : svg(document, "circle", {cx, cy: y, r: dotRadius, fill: colour});
  return {
    dot: (x: number, isHollow: boolean): QuantityShapes => ({
      shapes: [circle(x, isHollow)],
      from: x - dotRadius,
      to: x + dotRadius,
      anchor: x
    }),
    bound(x: number, tip: number): QuantityShapes {
      const back = tip < x ? tip + 6 : tip - 6;
      const d = pathData`M${x},${y}H${tip}M${back},${y - 5}L${tip},${y}L${back},${y + 5}`;
      return {
        shapes: [svg(document, "path", {d, fill: "none", ...stroke}), circle(x, false)],
        from: Math.min(x - dotRadius, tip),
        to: Math.max(x + dotRadius, tip),
        anchor: x
      };
    },
    range(low: number, high: number, best: number | null, isHollow: boolean): QuantityShapes {
      const dot = best === null ? [] : [circle(best, isHollow)];
      const d = pathData`M${low},${y}H${high}M${low},${y - 6}v12M${high},${y - 6}v12`;
      return {
        shapes: [svg(document, "path", {d, ...stroke}), ...dot],
        from: Math.min(low, best ?? low),
        to: Math.max(high, best ?? high),
        anchor: best ?? (low + high) / 2
      };
    },
    band(low: number, high: number, open: boolean): QuantityShapes {
      const edge = {"stroke-width": 1.5, "stroke-dasharray": "3 3"};
      const fill = svg(document, "rect", {
        x: low,
        y: y - 6,
        width: Math.max(0, high - low),
        height: 12,
        fill: colour,
        "fill-opacity": 0.14
      });
      const edges = [across(low, high, edge, -6), across(low, high, edge, 6), upright(low, edge)];
      return {
        shapes: [fill, ...edges, ...(open ? [] : [upright(high, edge)])],
        from: low,
        to: high,
        anchor: (low + high) / 2
      };
    },
    slot(x: number): QuantityShapes {
      const quiet = {stroke: ink.quiet, "stroke-width": 1};
      const box = svg(document, "rect", {x, y: y - 6, width: 24, height: 12, fill: "none", ...quiet});
      const hatch = [0, 6, 12].map(dx =>
        svg(document, "line", {x1: x + dx, x2: x + dx + 12, y1: y + 6, y2: y - 6, ...quiet})
      );
      return {shapes: [box, ...hatch], from: x, to: x + 24, anchor: x + 12};
    }
  };
}
