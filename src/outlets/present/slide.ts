/** A piece of a cell on a slide. */
export interface SlidePart {
  readonly cell: number;
  readonly isLive: boolean;
  /** The step at which it appears, from 1; 0 is there from the start. */
  readonly step: number;
  readonly nodes: readonly Node[];
}

/** A slide as it was cut out of a story. */
export interface Slide {
  readonly parts: readonly SlidePart[];
  /** For the speaker: Markdown. */
  readonly notes: readonly string[];
}

/** A cell as it shows on the page. */
export interface ShownCell {
  readonly id: number;
  readonly isLive: boolean;
  /** What it shows, slide marks included. */
  readonly nodes: readonly Node[];
  /** Its notes, one for each mark in it. */
  readonly notes: readonly string[];
}
