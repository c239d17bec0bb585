import {type Cell, positionAt, positionInFile} from "../../notebook/index.ts";
import type {Finding} from "./finding.ts";

export type Place = Pick<Finding, "file" | "line" | "column" | "cell">;

/** The place of an offset in a cell's source. */
export function placeInCell(file: string, cell: Cell, offset: number): Place {
  return {file, ...positionInFile(cell, positionAt(cell.source, offset)), cell: cell.id};
}

/** The place of an offset in a file's text. */
export function placeInFile(file: string, text: string, offset: number): Place {
  const {line, column} = positionAt(text, offset);
  return {file, line, column: column + 1, cell: null};
}
