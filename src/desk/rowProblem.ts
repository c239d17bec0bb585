import type {Problem, TypedRow} from "../tables/index.ts";

interface Place {
  readonly file: string;
  readonly columns: readonly string[];
}

/** What is wrong with a cell of a table, where it stands. */
export function rowProblem(
  {file, columns}: Place,
  {line, values}: TypedRow,
  column: string,
  message: string,
  severity: Problem["severity"] = "error"
): Problem {
  const at = columns.indexOf(column);
  const value = values[column] ?? null;
  return {
    file,
    line,
    column: at < 0 ? null : at + 1,
    value: value === null ? null : String(value),
    message,
    severity
  };
}
