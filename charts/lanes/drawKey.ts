import {type Frame, label, svg, textSize, wrapText} from "../../src/figure/index.ts";
import {type Drawn, lineHeight} from "./paragraph.ts";

/** What a look means. */
export interface KeyEntry {
  /** Draws the look in a box of `swatch` pixels, from `x` on and around the level `y`. */
  draw(x: number, y: number): readonly Node[];
  readonly text: string;
}

export const swatch = 28;
const gap = 8;
const between = 20;

/** The entries side by side as far as they fit, in lines from `top` down. No entries take no room. */
export function drawKey(entries: readonly KeyEntry[], top: number, frame: Frame): Drawn {
  const {document, ink, width, measure} = frame;
  const nodes: Node[] = [];
  const room = width - swatch - gap;
  let x = 0;
  let y = top;
  let bottom = top;
  for (const {draw, text} of entries) {
    const lines = wrapText(text, room, {size: textSize.small});
    const wide = swatch + gap + Math.max(0, ...lines.map(line => measure(line, {size: textSize.small})));
    if (x > 0 && x + wide > width) {
      x = 0;
      y = bottom;
    }
    nodes.push(
      svg(document, "g", {"aria-hidden": "true"}, ...draw(x, y + 11)),
      ...lines.map((line, index) =>
        label(document, line, {
          x: x + swatch + gap,
          y: y + 15 + index * lineHeight,
          size: textSize.small,
          fill: ink.quiet
        })
      )
    );
    bottom = Math.max(bottom, y + 6 + lines.length * lineHeight);
    x += wide + between;
  }
  return {nodes, bottom};
}
