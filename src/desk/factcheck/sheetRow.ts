import type {Appearance} from "./appearance.ts";

/** A line of the desk's sheet: one figure that a reader meets, and one thing that it rests on. */
export interface SheetRow {
  /** Counts from 1, in reading order. */
  readonly number: number;
  readonly cell: number;
  readonly place: Appearance["place"];
  /** The title of the figure that it is in; blank in prose. */
  readonly figure: string;
  /** The words of the page. */
  readonly shown: string;
  readonly restsOn: "claim" | "computed" | "row" | "nothing";
  /** The claim's id, the table and key of a row, or what a computed number is known by. */
  readonly id: string;
  /** What is claimed, in words; of a computed number its formula and inputs. */
  readonly says: string;
  readonly speaker: string;
  readonly source: string;
  /** Blank where there is none. */
  readonly paragraph: string;
  readonly asStated: string;
  /** Verdicts of the computed checks. */
  readonly check: string;
  /** Whether somebody signed the claim as it stands. */
  readonly signOff: string;
  /** What to sign; blank for what is no claim. */
  readonly hash: string;
}
