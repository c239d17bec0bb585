import type {CellProblem} from "./cellProblem.ts";

/** The cell kinds of the open notebook format. */
export const modes = ["js", "ts", "ojs", "md", "html", "tex", "dot", "sql", "node", "python", "r"] as const;

export type Mode = (typeof modes)[number];

/** A cell as it stands in its file. */
export interface Cell {
  /** Unique within the notebook; given by position where the file gives none, or one twice. */
  readonly id: number;
  readonly mode: Mode;
  /** Whether the cell's source is shown. */
  readonly pinned: boolean;
  /** Whether the cell's value is kept from the page. */
  readonly hidden: boolean;
  /** The name that the cell's value gets, for modes that declare none. */
  readonly output: string | null;
  readonly database: string | null;
  readonly format: string | null;
  readonly since: string | null;
  /** The code, without the indentation and the line breaks that the format adds. */
  readonly source: string;
  /** Offset in the file of the first character within the script element. */
  readonly start: number;
  /** Offset in the file of the script element's end tag. */
  readonly end: number;
  /** Where `source` begins in the file, from 1. */
  readonly line: number;
  readonly column: number;
  /** For each line of `source`, how many columns of the file stand before it. */
  readonly indents: readonly number[];
}

/** One theme, or one for each colour scheme. */
export type Theme = string | {readonly light: string; readonly dark: string};

export interface Notebook {
  /** The path by which messages name the file. */
  readonly file: string;
  readonly title: string;
  readonly theme: Theme;
  readonly readOnly: boolean;
  readonly cells: readonly Cell[];
  readonly problems: readonly CellProblem[];
}
