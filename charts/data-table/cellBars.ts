import type {Quantity} from "../../src/claims/index.ts";
import {type Frame, quantityScale, svg} from "../../src/figure/index.ts";
import {hedgedBar} from "../lanes/hedgedBar.ts";

const width = 84;
const height = 12;
/** Room for an open end to trail off in, in pixels. */
const open = 18;

/** A bar for each cell of a column, from one zero on one scale, as firm as the figure was stated; null for what is missing. */
export function cellBars(
  quantities: readonly (Quantity | null)[],
  frame: Frame
): readonly (SVGSVGElement | null)[] {
  const {document, ink} = frame;
  const scale = quantityScale(
    quantities.filter(quantity => quantity !== null),
    {range: [1, width - open]}
  );
  return quantities.map(quantity => {
    if (!quantity) return null;
    const {shapes} = hedgedBar(frame, scale, quantity, {
      y: height / 2,
      height: height - 2,
      colour: quantity.derivation ? ink.measured : ink.stated,
      within: [scale.at(0, quantity.unit), width]
    });
    return svg(
      document,
      "svg",
      {class: "cell-bar", width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true"},
      svg(document, "line", {
        x1: scale.at(0, quantity.unit),
        x2: scale.at(0, quantity.unit),
        y1: 0,
        y2: height,
        stroke: ink.muted
      }),
      ...shapes
    );
  });
}
