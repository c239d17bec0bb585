import {type Frame, type LabelLine, label, textSize, type Weight, wrapText} from "../../src/figure/index.ts";
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
export function paragraph(frame: Frame, texts: readonly UnitText[], style: ParagraphStyle): Drawn {
  const {lines, bottom} = paragraphLines(frame, texts, style);
  return {nodes: lines.map(({text, style}) => label(frame.document, text, style)), bottom};
}

/** The lines of a paragraph, to be drawn with those of others. */
export function paragraphLines(
  {ink}: Frame,
  texts: readonly UnitText[],
  {x, y, width, size = textSize.small, weight = 400, fill = ink.text, anchor = "start"}: ParagraphStyle
): {readonly lines: readonly LabelLine[]; readonly bottom: number} {
  const broken = texts.map(each => ({...each, lines: wrapText(each.text, width, {size, weight})}));
  const shared = {x, size, weight, fill, anchor, halo: true};
  return {
    lines: broken.flatMap(({lines, class: className}) =>
      lines.map((text, index) => ({
        text,
        style: {...shared, y: y + 13 + index * lineHeight, ...(className ? {class: className} : {})}
      }))
    ),
    bottom: y + lineHeight * Math.max(0, ...broken.map(({lines}) => lines.length))
  };
}
