import {svg, type Weight, wrapText} from "../figure/index.ts";

export interface TextBlock {
  readonly text: string;
  /** In CSS pixels. */
  readonly size: number;
  readonly weight?: Weight;
  readonly colour: string;
  /** What stands between it and what is above, in CSS pixels. */
  readonly above: number;
}

/** Lines of text as SVG. */
export interface SetText {
  readonly nodes: readonly SVGElement[];
  /** The y below the last line. */
  readonly bottom: number;
}

const lineHeight = 1.35;

/** Sets blocks of text under each other from `top`, wrapped to `width`, and leaves out what is empty. */
export function setText(
  document: Document,
  blocks: readonly TextBlock[],
  {x, top, width}: {readonly x: number; readonly top: number; readonly width: number}
): SetText {
  const nodes: SVGElement[] = [];
  let bottom = top;
  for (const {text, size, weight = 400, colour, above} of blocks) {
    const lines = wrapText(text, width, {size, weight});
    if (lines.length > 0) bottom += above;
    for (const line of lines) {
      bottom += size * lineHeight;
      const y = bottom - size * (lineHeight - 1);
      const bold = weight === 400 ? null : weight;
      nodes.push(svg(document, "text", {x, y, "font-size": size, "font-weight": bold, fill: colour}, line));
    }
  }
  return {nodes, bottom: Math.ceil(bottom)};
}
