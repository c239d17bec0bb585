import type {TypedRow} from "./checkRows.ts";
import type {Table} from "./dataPackage.ts";
import type {Problem} from "./problem.ts";

/** Something wrong with one cell of a typed row. */
export function cellProblem(
  {file, columns}: Table,
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

/** A cell as text; null where it is missing, or was not read as text. */
export function textOf({values}: TypedRow, column: string): string | null {
  const value = values[column];
  return typeof value === "string" ? value : null;
}
