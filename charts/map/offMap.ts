import {type Frame, label, type MarkOptions, mark, svg, textSize, wrapText} from "../../src/figure/index.ts";

/** A row that a map cannot show, and the line that says so. */
export interface OffMap extends MarkOptions {
  readonly text: string;
}

const lineHeight = 18;

/** What a map cannot show, listed under it, a mark each: it is not left out unsaid. And its height in pixels. */
export function offMap(
  rows: readonly OffMap[],
  top: number,
  {document, ink, width}: Frame
): {element: SVGGElement; height: number} {
  let y = top;
  const marks = rows.map(({text, ...named}) => {
    const texts = wrapText(text, width, {size: textSize.small}).map(line => {
      y += lineHeight;
      return label(document, line, {x: 0, y: y - 4, size: textSize.small, fill: ink.quiet});
    });
    return mark(document, named, ...texts);
  });
  return {element: svg(document, "g", {class: "missing"}, ...marks), height: y > top ? y - top + 4 : 0};
}
