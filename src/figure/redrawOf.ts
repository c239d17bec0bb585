import type {Chart, Drawing} from "./chart.ts";
import type {Edition} from "./edition.ts";
import {ink} from "./ink.ts";
import {measureText} from "./measureText.ts";

/** In CSS pixels; a height of null lets the chart choose. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number | null;
}

/** Draws a figure's chart again, at another size; what it gives stands nowhere yet. */
export type Redraw = (size: DrawingSize) => Drawing | Promise<Drawing>;

const redraws = new WeakMap<Element, Redraw>();

/** How to draw a figure again; null for what was drawn elsewhere, and for figures of HTML read back from a file. */
export function redrawOf(figure: Element): Redraw | null {
  return redraws.get(figure) ?? null;
}

/** Keeps with a figure what it was drawn of. A drawing made elsewhere fits any width as it is, and is not drawn again. */
export function keepRedraw(figure: Element, {document, locale}: Edition, chart: Chart<Drawing>): void {
  if (chart.fluid) return;
  redraws.set(figure, size =>
    chart.draw({...size, document, locale, id: figure.id, ink, measure: measureText})
  );
}
