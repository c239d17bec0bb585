import {type Frame, type LabelStyle, label, textSize, wrapText} from "../../src/figure/index.ts";
import type {PlacedLabel} from "../../src/geo/index.ts";

/** What is written at a place on a map. */
export interface MapLabel {
  readonly name: string;
  /** Whether the map is about it, rather than showing it for orientation. */
  readonly strong: boolean;
  /** Below the name, in one line: what is told of the place, once or once for each of the reader's units. */
  readonly under?: readonly MapText[];
}

export interface MapText {
  readonly text: string;
  readonly fill: string;
  /** `in-km` or `in-mi`. */
  readonly class?: string;
}

const lineHeight = 16;

/** A text of a label; renderings in different units stand in the same row. */
interface LabelText {
  readonly text: string;
  readonly row: number;
  readonly style: Pick<LabelStyle, "size" | "weight" | "fill" | "class">;
}

/** The size of a label, in pixels, in whichever unit it is longer. */
export function mapLabelSize(label: MapLabel, frame: Frame): {width: number; height: number} {
  const texts = textsOf(label, frame);
  const widths = texts.map(({text, style: {size, weight}}) =>
    frame.measure(text, {size: size ?? textSize.label, weight: weight ?? 400})
  );
  const rows = 1 + Math.max(...texts.map(({row}) => row));
  return {width: Math.ceil(Math.max(...widths)), height: rows * lineHeight};
}

/** A label as placed. */
export function mapLabelTexts(
  given: MapLabel,
  {box, anchor}: PlacedLabel,
  frame: Frame
): readonly SVGTextElement[] {
  const x = box.x + {start: 0, middle: box.width / 2, end: box.width}[anchor];
  return textsOf(given, frame).map(({text, row, style}) =>
    label(frame.document, text, {...style, x, y: box.y + (row + 0.76) * lineHeight, anchor, halo: true})
  );
}

function textsOf({name, strong, under = []}: MapLabel, {ink, width}: Frame): readonly LabelText[] {
  const set = strong ? ({size: textSize.label, weight: 600} as const) : {size: textSize.small};
  const lines = wrapText(name, Math.max(88, 0.25 * width), set);
  return [
    ...lines.map((text, row) => ({text, row, style: strong ? set : {...set, fill: ink.quiet}})),
    ...under.map(({text, ...style}) => ({
      text,
      row: lines.length,
      style: {size: textSize.label, ...style}
    }))
  ];
}
