import {type Frame, label, svg, textSize, wrapText} from "../../src/figure/index.ts";
import {precisionStyle} from "./dotMark.ts";
import {keyTexts} from "./messages.ts";
import {type Way, wayStyle} from "./way.ts";

/** What a map shows besides its places, and its key explains. */
export type KeyItem = Way["kind"] | "precision";

const lineHeight = 18;
const swatch = 24;
const gap = 16;

/** The key under a map, as many entries in a line as fit; and its height in pixels. */
export function key(
  items: readonly KeyItem[],
  top: number,
  frame: Frame
): {element: SVGGElement; height: number} {
  const {document, ink, measure, width} = frame;
  const style = {size: textSize.small};
  let [x, y, bottom] = [0, top, top];
  const entries = items.map(item => {
    const lines = wrapText(keyTexts[item], width - swatch, style);
    const length = swatch + Math.max(...lines.map(line => measure(line, style)));
    if (x > 0 && x + length > width) [x, y] = [0, bottom];
    const texts = lines.map((line, i) =>
      label(document, line, {...style, x: x + swatch, y: y + (i + 0.9) * lineHeight, fill: ink.quiet})
    );
    const entry = svg(document, "g", {}, swatchOf(item, x, y + 0.9 * lineHeight - 4, frame), ...texts);
    bottom = Math.max(bottom, y + lines.length * lineHeight);
    x += length + gap;
    return entry;
  });
  const height = items.length > 0 ? bottom - top + 4 : 0;
  return {element: svg(document, "g", {class: "key", "aria-hidden": "true"}, ...entries), height};
}

function swatchOf(item: KeyItem, x: number, y: number, frame: Frame): SVGElement {
  if (item === "precision")
    return svg(frame.document, "circle", {cx: x + 9, cy: y, r: 6, ...precisionStyle(frame)});
  return svg(frame.document, "line", {x1: x, x2: x + swatch - 6, y1: y, y2: y, ...wayStyle(item, frame)});
}
