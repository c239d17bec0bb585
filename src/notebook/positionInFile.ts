import type {Cell} from "./cell.ts";

/** A place in a text: lines from 1, columns from 0, as parsers count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a place in a cell's source stands in the file; lines and columns from 1. */
export function positionInFile(cell: Cell, {line, column}: Position): Position {
  return {line: cell.line + line - 1, column: (cell.indents[line - 1] ?? 0) + column + 1};
}

/** The place of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return {line: before.length, column: before.at(-1)?.length ?? 0};
}
