import {type Frame, label, mark, svg, textSize, wrapText} from "../../src/figure/index.ts";
import type {Dot} from "./dot.ts";
import {dotName} from "./dotMark.ts";
import {notOnMap} from "./messages.ts";

const lineHeight = 18;

/** The places without a point, listed under the map a line each: what cannot be drawn is not left out unsaid. */
export function missing(
  dots: readonly Dot[],
  top: number,
  frame: Frame
): {element: SVGGElement; height: number} {
  const {document, ink, locale, width} = frame;
  let y = top;
  const marks = dots.map(dot => {
    const lines = wrapText(notOnMap(dot.place.name), width, {
      size: textSize.small
    });
    const texts = lines.map(text => {
      y += lineHeight;
      return label(document, text, {x: 0, y: y - 4, size: textSize.small, fill: ink.quiet});
    });
    return mark(
      document,
      {name: `${dotName(dot, locale)}, not on the map`, provenance: dot.provenance},
      ...texts
    );
  });
  return {element: svg(document, "g", {class: "missing"}, ...marks), height: y > top ? y - top + 4 : 0};
}
