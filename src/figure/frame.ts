import type {Ink} from "./ink.ts";
import type {MeasureText} from "./measureText.ts";

/** What a chart may know of where it is drawn. The same frame gives the same drawing in Node and in the browser. */
export interface Frame {
  readonly document: Document;
  /** In CSS pixels. */
  readonly width: number;
  /** In CSS pixels, where the outlet fixes it; null lets the chart choose by its rows. */
  readonly height: number | null;
  /** A BCP 47 tag. */
  readonly locale: string;
  /** The figure's id: prefixes every id within the SVG. */
  readonly id: string;
  readonly ink: Ink;
  readonly measure: MeasureText;
}
