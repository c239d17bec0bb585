/** What is wrong with a file, where, and what to do about it. */
export interface Problem {
  /** As messages name it: "data/distances.csv". */
  readonly file: string;
  /** The physical line in the file, from 1; of a row with line breaks inside quotes, its first. */
  readonly line: number;
  /** The cell in the row, from 1; null where the whole line or file is meant. */
  readonly column: number | null;
  /** The offending text. */
  readonly value: string | null;
  readonly message: string;
  readonly severity: "error" | "warning";
}

/** `data/distances.csv:4:10 value "eight" is not a number` */
export function problemText({file, line, column, message}: Problem): string {
  return `${file}:${line}${column === null ? "" : `:${column}`} ${message}`;
}

/** In the order of the file: by line, then by cell. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0));
}

export function isError(problem: Problem): boolean {
  return problem.severity === "error";
}
