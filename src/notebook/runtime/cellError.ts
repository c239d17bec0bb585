import type {StoryCell} from "./storyCell.ts";

/** Why a cell has no value. */
export interface CellError {
  readonly file: string;
  readonly cell: number;
  /** Where the cell begins in the file, from 1. */
  readonly line: number;
  readonly name: string | null;
  readonly message: string;
  /** The cell whose error this one only passes on; null where it is the cell's own. */
  readonly from: number | null;
  readonly error: unknown;
}

export function cellError(
  {file, id, line, name}: StoryCell,
  message: string,
  from: number | null,
  error: unknown
): CellError {
  return {file, cell: id, line, name, message, from, error};
}

/** `notebooks/convoy.html:12 cell 4 failed: …` */
export function cellErrorText({file, line, cell, message}: CellError): string {
  return `${file}:${line} cell ${cell} ${message}`;
}
