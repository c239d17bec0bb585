import {type Frame, label, svg, textSize} from "../../src/figure/index.ts";
import {spread} from "../plane/spread.ts";

/** A name, and what it is of: from left to right, in pixels. */
export interface NameOver {
  readonly text: string;
  readonly colour: string;
  readonly from: number;
  readonly to: number;
}

const style = {size: textSize.label, weight: 600} as const;
const gap = 12;

/** The height that names take, in pixels. */
export const namesHeight = 28;

/** Names over the parts of a bar whose top is at `y`, none on another, with a leader to each that had to move; null where they do not fit side by side. */
export function namesOver(
  names: readonly NameOver[],
  y: number,
  {document, width, measure}: Frame
): Node[] | null {
  const sizes = names.map(({text}) => measure(text, style));
  if (sizes.reduce((sum, size) => sum + size + gap, -gap) > width) return null;
  const wanted = names.map(({from, to}, index) => ({at: (from + to) / 2, size: sizes[index] ?? 0}));
  const places = spread(wanted, [0, width], gap);
  return names.flatMap(({text, colour, from, to}, index) => {
    const at = places[index] ?? from;
    const size = sizes[index] ?? 0;
    const foot = Math.max(from + 1, Math.min(to - 1, at));
    const above = Math.max(at - size / 2, Math.min(at + size / 2, foot));
    return [
      svg(document, "line", {
        x1: above,
        x2: foot,
        y1: y - 10,
        y2: y - 2,
        stroke: colour,
        "aria-hidden": "true"
      }),
      label(document, text, {x: at, y: y - 14, anchor: "middle", fill: colour, ...style})
    ];
  });
}
