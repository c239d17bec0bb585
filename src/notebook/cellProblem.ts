/** What is wrong in a cell, and where in the notebook's file. */
export interface CellProblem {
  readonly file: string;
  readonly cell: number;
  /** In the file, from 1. */
  readonly line: number;
  /** In the file, from 1. */
  readonly column: number;
  readonly message: string;
  readonly severity: "error" | "warning";
}

/** `notebooks/convoy.html:12:7 cell 4 …` */
export function cellProblemText({file, line, column, cell, message}: CellProblem): string {
  return `${file}:${line}:${column} cell ${cell} ${message}`;
}
