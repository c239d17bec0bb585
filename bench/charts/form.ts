import type {Chart, Drawing} from "../../src/figure/index.ts";

/** A chart module at work on a number of marks, and the like chart by the library that its form is known from. */
export interface Form {
  /** The module's name. */
  readonly name: string;
  readonly beside: "Observable Plot" | "plain Vega";
  /** A chart of about so many marks. */
  chart(marks: number): Chart<Drawing>;
  /** What draws the like chart, its rows ready: an element of the document, or the text of one. */
  like(marks: number, document: Document): () => Element | Promise<string>;
}
