import type {TextBlock} from "../setText.ts";
import {setText} from "../setText.ts";

/** A rectangle, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture's texts, and the room that they leave for the drawing. */
export interface Layout {
  readonly texts: readonly SVGElement[];
  readonly room: Place;
}

export interface Page {
  readonly document: Document;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly head: readonly TextBlock[];
  readonly foot: readonly TextBlock[];
}

const margin = 26;
const gap = 14;

/** The head above the drawing, the foot at the bottom. */
export function stacked({document, width, height, head, foot}: Page): Layout {
  const column = {x: margin, width: width - 2 * margin};
  const above = setText(document, head, {...column, top: margin - 4});
  const footed = setText(document, foot, {...column, top: 0}).bottom;
  const top = height - margin - footed + 4;
  const below = setText(document, foot, {...column, top});
  const y = above.bottom + gap;
  return {
    texts: [...above.nodes, ...below.nodes],
    room: {...column, y, height: top - gap - y}
  };
}

/** What part of the width texts take where they stand beside the drawing. */
const share = 0.36;

/** Head and foot in a column of their own, the drawing beside them. Without room where they meet. */
export function beside({document, width, height, head, foot}: Page): Layout {
  const column = {x: margin, width: Math.round((width - 2 * margin) * share)};
  const above = setText(document, head, {...column, top: margin - 4});
  const footed = setText(document, foot, {...column, top: 0}).bottom;
  const top = height - margin - footed + 4;
  const below = setText(document, foot, {...column, top});
  const x = margin + column.width + 2 * gap;
  const isMet = above.bottom + gap > top;
  return {
    texts: [...above.nodes, ...below.nodes],
    room: {x, y: margin, width: width - margin - x, height: isMet ? 0 : height - 2 * margin}
  };
}
