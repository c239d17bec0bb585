import type {Rule} from "./rules.ts";

/** What is wrong with a site, where, and what to do about it. */
export interface Finding {
  /** As messages name it: "notebooks/convoy.html". */
  readonly file: string;
  /** From 1; null where the whole file is meant. */
  readonly line: number | null;
  /** In a text from 1; in a table the cell of the row from 1. Null where the whole line is meant. */
  readonly column: number | null;
  /** The notebook's cell; null outside cells. */
  readonly cell: number | null;
  readonly rule: Rule;
  readonly severity: "error" | "warning";
  readonly message: string;
  /** What to do; null where the message says that too. */
  readonly fix: string | null;
}

/** `notebooks/convoy.html:41:12 cell 6 number "three" is typed by hand: …` */
export function findingText({file, line, column, cell, message, fix}: Finding): string {
  const place = [file, line, column].filter(each => each !== null).join(":");
  const inCell = cell === null ? "" : ` cell ${cell}`;
  return `${place}${inCell} ${message}${fix === null ? "" : `: ${fix}`}`;
}

/** Errors first, then by place. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      Number(b.severity === "error") - Number(a.severity === "error") ||
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
