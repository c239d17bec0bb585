import {chartRoot} from "./chartRoot.ts";
import {textSize} from "./face.ts";
import type {Frame} from "./frame.ts";
import {label} from "./label.ts";
import {nothingToShow} from "./messages.ts";

/** What a chart without rows draws: that there are none. */
export function emptyChart(frame: Frame, name: string): SVGSVGElement {
  const said = label(frame.document, nothingToShow, {
    x: 0,
    y: 24,
    size: textSize.label,
    fill: frame.ink.quiet
  });
  return chartRoot(frame, name, 40, said);
}
