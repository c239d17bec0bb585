import {bothUnits, type Frame, label, svg, textSize, wrapText} from "../../src/figure/index.ts";
import type {Slot} from "../slots/slot.ts";
import {hatching, pixels} from "../slots/slotLayers.ts";
import {hatched} from "./messages.ts";

/** So many places of one reason are named under a chart. */
const named = 6;
const lineHeight = 16;

/** What is hatched of a chart, in words: why, and where. An order of magnitude is said, for it has no place. */
export function missingWords(
  slots: readonly (Pick<Slot, "quantity" | "figure"> & {readonly where: string})[],
  locale: string
): string[] {
  const reasons = new Map<string, string[]>();
  for (const {quantity, figure, where} of slots) {
    const reason = quantity ? bothUnits(quantity, locale) : figure;
    const list = reasons.get(reason) ?? [];
    reasons.set(reason, list);
    list.push(where);
  }
  return [...reasons].map(([reason, where]) =>
    hatched(reason, where.slice(0, named), Math.max(0, where.length - named))
  );
}

/** Sentences under a chart, and the bottom of the last line. */
export function footLines(
  sentences: readonly string[],
  top: number,
  {document, ink, width}: Frame
): {readonly nodes: readonly Node[]; readonly bottom: number} {
  const style = {size: textSize.small, fill: ink.quiet};
  const lines = sentences.flatMap(sentence => wrapText(sentence, width, style));
  return {
    nodes: lines.map((line, index) =>
      label(document, line, {x: 0, y: top + 12 + index * lineHeight, ...style})
    ),
    bottom: top + lines.length * lineHeight
  };
}

/** The layer of hatched boxes that stand for no value: their left middles are at the fields `hatchX` and `hatchY`. */
export const hatchLayer = ({ink}: Frame, width: number, height: number): object => ({
  transform: [{filter: "isValid(datum.hatchX)"}],
  mark: {
    type: "point",
    shape: hatching(width, height),
    size: 4,
    color: ink.quiet,
    strokeWidth: 1,
    opacity: 1
  },
  encoding: {x: pixels("hatchX"), y: pixels("hatchY")}
});

/** Fills an area with hatching; needs `hatchPattern` in the drawing. */
export const hatchFill = ({id}: Frame): string => `url(#${id}-hatch)`;

export function hatchPattern({document, id, ink}: Frame): SVGDefsElement {
  const tile = {width: 6, height: 6};
  return svg(
    document,
    "defs",
    {},
    svg(
      document,
      "pattern",
      {id: `${id}-hatch`, ...tile, patternUnits: "userSpaceOnUse"},
      svg(document, "rect", {...tile, fill: ink.paper}),
      svg(document, "path", {d: "M-1,1L1,-1M0,6L6,0M5,7L7,5", fill: "none", stroke: ink.hairline})
    )
  );
}
