import {type Frame, label, textSize, type Weight, wrapText} from "../../src/figure/index.ts";
import type {UnitText} from "./unitTexts.ts";

/** Nodes laid out down to `bottom`, in pixels. */
export interface Drawn {
  readonly nodes: readonly Node[];
  readonly bottom: number;
}

export interface ParagraphStyle {
  readonly x: number;
  /** The top of the first line. */
  readonly y: number;
  readonly width: number;
  readonly size?: number;
  readonly weight?: Weight;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
}

export const lineHeight = 17;

/** Texts at one place, each broken into lines: as high as the tallest. */
export function paragraph(
  {document, ink}: Frame,
  texts: readonly UnitText[],
  {x, y, width, size = textSize.small, weight = 400, fill = ink.text, anchor = "start"}: ParagraphStyle
): Drawn {
  const broken = texts.map(each => ({...each, lines: wrapText(each.text, width, {size, weight})}));
  return {
    nodes: broken.flatMap(({lines, class: className}) =>
      lines.map((line, index) =>
        label(document, line, {
          x,
          y: y + 13 + index * lineHeight,
          size,
          weight,
          fill,
          anchor,
          halo: true,
          ...(className ? {class: className} : {})
        })
      )
    ),
    bottom: y + lineHeight * Math.max(0, ...broken.map(({lines}) => lines.length))
  };
}
