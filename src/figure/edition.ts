import type {Claim, Source, Speaker} from "../claims/index.ts";

/** The computed check of a claim: a row of `checks.csv`. */
export interface Check {
  readonly claim: string;
  readonly method: string;
  readonly computed: number | null;
  readonly unit: string | null;
  readonly data: string;
  readonly verdict: "consistent" | "rounded" | "differs" | "not_comparable";
  readonly detail: string | null;
}

/** A length or an area for scale: a row of `references.csv`. */
export interface Reference {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly method: string;
  readonly origin: string;
}

/** What the figures and citations of one page share: where they are drawn, in which language, out of which claims. */
export interface Edition {
  readonly document: Document;
  /** A BCP 47 tag. */
  readonly locale: string;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly checks: ReadonlyMap<string, readonly Check[]>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly references: ReadonlyMap<string, Reference>;
  /**
   * The widths, in CSS pixels, at which each figure is drawn for container queries to choose from;
   * null draws at the width there is, again whenever that changes.
   */
  readonly widths: readonly number[] | null;
  /** The width that a figure may take now, in CSS pixels: what is drawn at where `widths` is null. */
  columnWidth(): number;
  /** From the page to the data package's folder: "../../data/". */
  readonly dataPath: string;
}
