/** Where a label stands beside a shape. */
export interface Beside {
  readonly x: number;
  readonly anchor: "start" | "end";
  /** Down from the shape's middle to the label's baseline, in pixels. */
  readonly dy: number;
}

/**
 * Puts a label of some width beside a shape that reaches from `from` to `to`: to its right, else to its left, else under
 * it, within the given ends. All in pixels.
 */
export function labelBeside(
  shape: {readonly from: number; readonly to: number},
  width: number,
  [left, right]: readonly [number, number]
): Beside {
  const gap = 7;
  if (shape.to + gap + width <= right) return {x: shape.to + gap, anchor: "start", dy: 4};
  if (shape.from - gap - width >= left) return {x: shape.from - gap, anchor: "end", dy: 4};
  const x = Math.max(left, Math.min((shape.from + shape.to - width) / 2, right - width));
  return {x, anchor: "start", dy: 22};
}
