import type {Quantity} from "./quantity.ts";
import type {Source} from "./source.ts";
import type {Speaker} from "./speaker.ts";

/** A cell of a typed row. */
export type Value = string | number | boolean | null;

/** The topic's own columns of a claim table, by their CSV names. */
export type Topic = Readonly<Record<string, Value>>;

/** Who said how much of what, how firmly, when, and where it stands. A row of a claim table. Immutable plain data. */
export interface Claim<T extends Topic = Topic> {
  /** Unique across all claim tables. */
  readonly id: string;
  /** The claim's table: "distances". */
  readonly table: string;
  /** The row's line in the CSV file, the header being line 1. */
  readonly line: number;
  readonly source: Source;
  /** Counts the document's non-blank lines from 1. */
  readonly paragraph: number;
  /** The shortest phrase that carries the figure, spelled as in the document. */
  readonly asStated: string;
  readonly speaker: Speaker;
  /** Who passed it on, where that is not the speaker. */
  readonly reportedBy: Speaker | null;
  /** The subject: "convoy", "kursk-incursion". */
  readonly about: string;
  /** What is counted or measured: "length", "killed", "losses". */
  readonly measure: string;
  readonly quantity: Quantity;
  /** When it held, EDTF. */
  readonly asOf: string | null;
  /** When it was said, EDTF. */
  readonly saidOn: string | null;
  /** Whether a date was worked out from a weekday or the like. */
  readonly inferred: boolean;
  /** The canonical claim of the same measurement in other words. */
  readonly sameAs: string | null;
  /** The claim that this one replaces. */
  readonly supersedes: string | null;
  readonly note: string | null;
  readonly topic: T;
}
