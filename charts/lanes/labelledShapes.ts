import type {Quantity} from "../../src/claims/index.ts";
import {
  type Frame,
  isStated,
  labelBeside,
  type QuantityScale,
  quantityLabel,
  quantityLabelWidth,
  quantityShapes
} from "../../src/figure/index.ts";
import type {LaneShapes} from "./drawLanes.ts";

export interface LabelledStyle {
  readonly y: number;
  readonly colour: string;
  readonly within: readonly [number, number];
  /** The colour of the words; plain ink unless told. */
  readonly fill?: string;
  /** Words before the figure. */
  readonly prefix?: string;
}

/** A quantity as its hedge looks, with its words beside it; `anchor` is where a leader to it ends. */
export function labelledShapes(
  frame: Frame,
  scale: QuantityScale,
  quantity: Quantity,
  {y, colour, within, fill = frame.ink.text, prefix = ""}: LabelledStyle
): LaneShapes & {readonly anchor: number} {
  const drawn = quantityShapes(frame, scale, quantity, {y, colour, within});
  const {x, anchor, dy} = labelBeside(drawn, quantityLabelWidth(frame, quantity, {prefix}), within);
  const words = quantityLabel(frame, quantity, {
    x,
    y: y + dy,
    anchor,
    prefix,
    fill: isStated(quantity) ? fill : frame.ink.quiet,
    halo: true
  });
  return {
    nodes: [...drawn.shapes, ...words],
    from: drawn.from,
    to: drawn.to,
    anchor: drawn.anchor,
    bottom: y + Math.max(12, dy + 4)
  };
}
