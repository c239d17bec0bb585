import {type Frame, svg} from "../../src/figure/index.ts";
import type {MapSymbol} from "../map/spot.ts";
import type {Sized} from "./sized.ts";

/** How a symbol looks, by what is known of its quantity. */
export type SizedLook = "exact" | "about" | "more" | "less" | "range" | "missing" | "none";

/** The radius of a circle whose area stands for so much, in pixels, of base units. */
export type RadiusOf = (value: number) => number;

/** A circle that is smaller would not be seen as one. */
const least = 1.5;
const tickLength = 6;

/** Areas in proportion: the largest value has the largest radius. */
export function radiusScale(most: number, largestRadius: number): RadiusOf {
  return value => (most > 0 ? largestRadius * Math.sqrt(value / most) : 0);
}

export function lookOf({quantity, low, high}: Sized, radius: RadiusOf): SizedLook {
  if (!quantity || (low === null && high === null)) return "missing";
  if (radius(high ?? low ?? 0) < least) return "none";
  if (high === null) return "more";
  if (low === null) return quantity.hedge === "nearly" ? "about" : "less";
  if (low < high) return "range";
  return quantity.hedge === "about" || quantity.hedge === "nearly" ? "about" : "exact";
}

/** A row's symbol: its area is the quantity, its look how firmly that was stated. */
export function sizedSymbol(sized: Sized, radius: RadiusOf, frame: Frame): MapSymbol {
  const {quantity, low, high} = sized;
  const look = lookOf(sized, radius);
  const colour = quantity?.derivation ? frame.ink.measured : frame.ink.stated;
  const inner = radius(low ?? high ?? 0);
  const outer = radius(high ?? low ?? 0);
  return lookSymbol(look, {inner, outer, colour}, frame);
}

/** What a symbol of some look is drawn with, on the map and in its key. */
export function lookSymbol(
  look: SizedLook,
  {inner, outer, colour}: {readonly inner: number; readonly outer: number; readonly colour: string},
  {document, ink}: Frame
): MapSymbol {
  const circle = (cx: number, cy: number, r: number, style: Readonly<Record<string, string | number>>) =>
    svg(document, "circle", {cx, cy, r, stroke: colour, "stroke-width": 1.5, ...style});
  const full = {fill: colour, "fill-opacity": 0.5};
  const pale = {fill: colour, "fill-opacity": 0.18};
  const open = {fill: "none", "stroke-dasharray": "4 3"};
  const lines = (data: string, stroke = colour) =>
    svg(document, "path", {d: data, fill: "none", stroke, "stroke-width": 1.5});
  switch (look) {
    case "missing":
      return {
        radius: 8,
        shapes: (x, y) => [
          svg(document, "rect", {
            x: x - 7,
            y: y - 7,
            width: 14,
            height: 14,
            fill: ink.paper,
            stroke: ink.quiet
          }),
          svg(document, "path", {
            d: `M${f(x - 7)},${f(y)}l7,-7M${f(x - 7)},${f(y + 7)}l14,-14M${f(x)},${f(y + 7)}l7,-7`,
            stroke: ink.quiet
          })
        ]
      };
    case "none":
      return {radius: 4, shapes: (x, y) => [lines(`M${f(x - 4)},${f(y)}h8M${f(x)},${f(y - 4)}v8`)]};
    case "about":
      return {radius: outer, shapes: (x, y) => [circle(x, y, outer, pale)]};
    case "less":
      return {radius: outer, shapes: (x, y) => [circle(x, y, outer, open)]};
    case "range":
      return {
        radius: outer,
        shapes: (x, y) => [
          circle(x, y, outer, {...pale, "stroke-dasharray": "4 3"}),
          circle(x, y, inner, full)
        ]
      };
    case "more":
      return {
        radius: outer + tickLength + 2,
        shapes: (x, y) => [circle(x, y, outer, full), lines(ticks(x, y, outer + 2))]
      };
    case "exact":
      return {radius: outer, shapes: (x, y) => [circle(x, y, outer, full)]};
  }
}

/** Eight strokes outwards from a radius. */
function ticks(x: number, y: number, radius: number): string {
  return Array.from({length: 8}, (_, i) => {
    const [dx, dy] = [Math.cos((i * Math.PI) / 4), Math.sin((i * Math.PI) / 4)];
    return `M${f(x + radius * dx)},${f(y + radius * dy)}l${f(tickLength * dx)},${f(tickLength * dy)}`;
  }).join("");
}

const f = (pixels: number): string => String(Math.round(pixels * 100) / 100 + 0);
