import {type Quantity, type UnitCode, units} from "../../src/claims/index.ts";
import {
  axisHeight,
  capitalised,
  type Frame,
  label,
  openEnd,
  type QuantityScale,
  quantityScale,
  svg,
  textSize
} from "../../src/figure/index.ts";
import {valueAxis, valueAxisWidth} from "./valueAxis.ts";

/** Where marks are drawn, in pixels, values running up. */
export interface Plane {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly scale: QuantityScale;
  /** The height of a number of base units, in pixels. */
  up(base: number): number;
  readonly unit: UnitCode;
  /** The Vega-Lite channel of values in base units; a field is to be added. */
  readonly channel: object;
  /** The title of values, gridlines and their labels. */
  readonly behind: readonly Node[];
}

export interface PlaneOptions {
  /** What the values measure; stands above. */
  readonly title: string | null;
  /** Whether zero is on the scale. */
  readonly zero: boolean;
  /** The room right of the marks, in pixels. */
  readonly after?: number;
  /** The room between the value axis and the marks, and beyond them, in pixels. */
  readonly beside?: number;
  /** The room above the topmost gridline, for texts at values, in pixels. */
  readonly above?: number;
  /** Whether gridlines and their labels are needed; true unless told. Else there is but the line of zero. */
  readonly axis?: boolean;
  /** From the topmost gridline to the lowest; by the frame's width unless told, in pixels. */
  readonly height?: number;
}

const titleHeight = 22;
const tickLabelHeight = 18;

/** The room for quantities that share an axis: a title, labels at the left above their gridlines, marks right of them. */
export function planeOf(
  frame: Frame,
  quantities: readonly Quantity[],
  {title, zero, after = 0, beside = 8, above = 0, axis = true, height = plotHeight(frame)}: PlaneOptions
): Plane {
  const unit = quantities[0]?.unit ?? "count";
  const rises = quantities.some(({hedge}) => hedge === "at_least" || hedge === "more_than");
  const top = (title ? titleHeight : 4) + Math.max(tickLabelHeight, above, rises ? openEnd : 0);
  const bottom = top + height;
  const scale = quantityScale(quantities, {range: [bottom, top], zero});
  const left = axis ? Math.ceil(valueAxisWidth(frame, scale, unit)) + beside : 0;
  const right = frame.width - after;
  return {
    left,
    right,
    top,
    bottom,
    scale,
    up: base => scale.at(base / units[unit].toBase, unit),
    unit,
    channel: {
      type: "quantitative",
      axis: null,
      scale: {domain: [...scale.domain], range: [...scale.range], nice: false, zero: false}
    },
    behind: [
      ...(title
        ? [
            label(frame.document, capitalised(title, frame.locale), {
              x: 0,
              y: 12,
              size: textSize.small,
              fill: frame.ink.quiet
            })
          ]
        : []),
      ...(axis
        ? valueAxis(frame, scale, {unit, from: 0, to: right + Math.min(4, after)})
        : [zeroLine(frame, scale.at(0, unit), right)])
    ]
  };
}

const zeroLine = ({document, ink}: Frame, y: number, to: number): SVGLineElement =>
  svg(document, "line", {x1: 0, x2: to, y1: y, y2: y, stroke: ink.quiet});

/** A plot is wider than high, and high enough on a phone. */
export function plotHeight({width, height}: Frame): number {
  return height === null
    ? Math.round(Math.min(360, Math.max(200, width * 0.5)))
    : Math.max(80, height - titleHeight - tickLabelHeight - axisHeight(false));
}
