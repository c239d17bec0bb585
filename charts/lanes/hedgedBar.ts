import {boundsOf, type Quantity} from "../../src/claims/index.ts";
import {type Frame, pathData, type QuantityScale, svg} from "../../src/figure/index.ts";

/** What a claim's wording does along a bar: all in the quantity's unit. */
export interface HedgedParts {
  /** As far as the claim vouches. */
  readonly sure: readonly [number, number] | null;
  /** Stated, but as approximate: where it ends is not said. */
  readonly pale: readonly [number, number] | null;
  /** What the wording leaves open; null is an end that it does not give. */
  readonly open: readonly [number | null, number | null] | null;
  /** The limit that the wording sets, where nothing is vouched for up to it. */
  readonly limit: number | null;
}

const nothing: HedgedParts = {sure: null, pale: null, open: null, limit: null};

/** A quantity as the parts of a bar from zero. No width is invented for "about", and no end for "at least". */
export function hedgedParts(quantity: Quantity): HedgedParts {
  const {hedge, value} = quantity;
  const {low, high} = boundsOf(quantity);
  if (hedge === "order_of") return {...nothing, pale: low === null ? null : [0, low], open: [low, high]};
  if (hedge === "at_least" || hedge === "more_than") {
    const least = low ?? value;
    return least === null ? nothing : {...nothing, sure: [0, least], open: [least, null]};
  }
  if (hedge === "at_most" || hedge === "fewer_than") {
    const most = high ?? value;
    return most === null ? nothing : {...nothing, open: [null, most], limit: most};
  }
  if (low !== null && high !== null && low < high)
    return {...nothing, sure: [0, low], open: [low, high], limit: high};
  const best = value ?? low ?? high;
  if (best === null) return nothing;
  if (hedge === "nearly") return {...nothing, pale: [0, best], limit: best};
  return hedge === "about" ? {...nothing, pale: [0, best]} : {...nothing, sure: [0, best]};
}

export interface HedgedBarOptions {
  /** The middle of the bar. */
  readonly y: number;
  readonly height: number;
  readonly colour: string;
  /** As far as an open end goes, in pixels. */
  readonly within: readonly [number, number];
}

/** The parts of a bar as shapes, and how far they reach, in pixels. */
export function hedgedBar(
  {document}: Frame,
  scale: QuantityScale,
  quantity: Quantity,
  {y, height, colour, within}: HedgedBarOptions
): {readonly shapes: readonly SVGElement[]; readonly from: number; readonly to: number} {
  const {sure, pale, open, limit} = hedgedParts(quantity);
  const [left, right] = within;
  const top = y - height / 2;
  const bottom = y + height / 2;
  const at = (value: number) => Math.min(Math.max(scale.at(value, quantity.unit), left), right);
  const span = ([a, b]: readonly [number, number]) =>
    [Math.min(at(a), at(b)), Math.max(at(a), at(b))] as const;
  const shapes: SVGElement[] = [];
  const reached: number[] = [];
  if (sure) {
    const [from, to] = span(sure);
    reached.push(from, to);
    // A bar of no length is still a figure: zero is drawn as a line.
    shapes.push(
      svg(document, "path", {
        d: pathData`M${from},${top}h${Math.max(1, to - from)}V${bottom}H${from}z`,
        fill: colour
      })
    );
  }
  if (pale) {
    const [from, to] = span(pale);
    reached.push(from, to);
    const outline = {stroke: colour, "stroke-width": 1.5};
    const d = pathData`M${to},${top}H${from}V${bottom}H${to}`;
    shapes.push(svg(document, "path", {d, fill: colour, "fill-opacity": 0.22, ...outline}));
    if (limit === null)
      shapes.push(
        svg(document, "path", {d: pathData`M${to},${top}V${bottom}`, ...outline, "stroke-dasharray": "2 3"})
      );
  }
  if (open) {
    const below = (open[1] ?? 0) < 0 ? left : at(0);
    const from = open[0] === null ? below : at(open[0]);
    const to = open[1] === null ? right : at(open[1]);
    reached.push(from, to);
    const fades = open[1] === null;
    shapes.push(
      ...blocks(from, to, fades).map(({x, width, opacity}) =>
        svg(document, "path", {
          d: x.map(start => pathData`M${start},${top}h${width}V${bottom}H${start}`).join(""),
          fill: colour,
          "fill-opacity": opacity
        })
      )
    );
  }
  if (limit !== null) {
    const x = at(limit);
    reached.push(x);
    shapes.push(
      svg(document, "path", {d: pathData`M${x},${top}V${bottom}`, stroke: colour, "stroke-width": 2.5})
    );
  }
  return {shapes, from: Math.min(left, ...reached), to: Math.max(left, ...reached)};
}

/** Every so many pixels a block, fainter towards an end that is not given. */
function blocks(from: number, to: number, fades: boolean): {x: number[]; width: number; opacity: number}[] {
  const every = 7;
  const width = 4;
  const starts: number[] = [];
  for (let x = from + 3; x + width <= to; x += every) starts.push(x);
  if (!fades) return starts.length ? [{x: starts, width, opacity: 0.45}] : [];
  const steps = 8;
  return Array.from({length: steps}, (_, step) => ({
    x: starts.filter((_, index) => Math.floor((index * steps) / starts.length) === step),
    width,
    opacity: 0.62 - step * 0.07
  })).filter(({x}) => x.length > 0);
}
