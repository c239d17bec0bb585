import {type Frame, label, svg, textSize, wrapText} from "../../src/figure/index.ts";

/** An entry of the key under a map. */
export interface KeyEntry {
  readonly text: string;
  /** How wide its drawing is, in pixels; 18 unless told. */
  readonly wide?: number;
  /** Draws it from its left end, `y` being its middle. */
  readonly swatch: (x: number, y: number) => SVGElement;
}

const lineHeight = 18;
const beside = 6;
const gap = 16;

/** The key under a map, as many entries in a line as fit; and its height in pixels. */
export function mapKey(
  entries: readonly KeyEntry[],
  top: number,
  frame: Frame
): {element: SVGGElement; height: number} {
  const {document, ink, measure, width} = frame;
  const style = {size: textSize.small};
  let [x, y, bottom] = [0, top, top];
  const drawn = entries.map(({text, wide = 18, swatch}) => {
    const lines = wrapText(text, width - wide - beside, style);
    const length = wide + beside + Math.max(...lines.map(line => measure(line, style)));
    if (x > 0 && x + length > width) [x, y] = [0, bottom];
    const texts = lines.map((line, i) =>
      label(document, line, {
        ...style,
        x: x + wide + beside,
        y: y + (i + 0.9) * lineHeight,
        fill: ink.quiet
      })
    );
    const entry = svg(document, "g", {}, swatch(x, y + 0.9 * lineHeight - 4), ...texts);
    bottom = Math.max(bottom, y + lines.length * lineHeight);
    x += length + gap;
    return entry;
  });
  const height = entries.length > 0 ? bottom - top + 4 : 0;
  return {element: svg(document, "g", {class: "key", "aria-hidden": "true"}, ...drawn), height};
}
