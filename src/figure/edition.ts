import type {Claim, Provenance, Source, Speaker} from "../claims/index.ts";
import type {DataTable} from "./dataTable.ts";

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

/** What a page brings beside its figures: the card of a claim, or of its id; the card of another row; a figure's rows as a file. */
export interface EndMatter {
  /** Null for an id that no table has. */
  claimCard(edition: Edition, claim: Claim | string): HTMLElement | null;
  rowCard(edition: Edition, provenance: Provenance, row: object, id: string): HTMLElement;
  /** CSV. */
  dataFile(edition: Edition, table: DataTable): string;
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
   * null draws only the one that they would choose.
   */
  readonly widths: readonly number[] | null;
  /** The width that a figure may take now, in CSS pixels: what is drawn by where `widths` is null. */
  columnWidth(): number;
  /** From the page to the data package's folder: "../../data/". */
  readonly dataPath: string;
  /** From the page to the folder with a picture of each figure, "../../images/convoy/"; null where there are none. */
  readonly picturePath: string | null;
  /** From the page to what embeds a figure, to be ended by its id: "../../embed/#convoy-"; absent where nothing does. */
  readonly embedPath?: string | null;
  /** At hand, or fetched when it is first needed: a published page has most of it already. */
  readonly endMatter: EndMatter | (() => Promise<EndMatter>);
}
