import Papa from "papaparse";
import {blankLine, strayQuote, unclosedQuote} from "./messages.ts";
import type {Problem} from "./problem.ts";

/** A row of a CSV file as text. */
export interface CsvRecord {
  /** Its first physical line, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** False where quotes or the number of cells are wrong, so that a cell may hold another one's text. */
  readonly sound: boolean;
}

/**
 * All rows, the header among them, by RFC 4180 with lines that end in LF, CRLF, both mixed, or CR; blank lines are skipped.
 * `complete` unless a bad quote swallowed rows.
 */
export function readRecords(
  text: string,
  file: string
): {records: CsvRecord[]; problems: Problem[]; complete: boolean} {
  const newline = text.includes("\n") ? "\n" : "\r";
  const records: CsvRecord[] = [];
  const problems: Problem[] = [];
  let start = 0;
  let line = 1;
  let blanks: number[] = [];
  let complete = true;
  Papa.parse<string[]>(text, {
    delimiter: ",",
    newline,
    step({data, errors, meta}) {
      const raw = text.slice(start, meta.cursor);
      if (/^[\r\n]*$/.test(raw)) blanks.push(line);
      else {
        problems.push(
          ...blanks.map(blank => warning(file, blank)),
          ...quoteProblems(errors, text, start, line, newline, file)
        );
        blanks = [];
        records.push({line, cells: withoutReturn(data, raw), sound: errors.length === 0});
      }
      complete &&= errors.length === 0 || !raw.trimEnd().includes(newline);
      line += raw.split(newline).length - 1;
      start = meta.cursor;
    }
  });
  return {records, problems, complete};
}

/** PapaParse, told that lines end in LF, leaves the CR of a CRLF on an unquoted last cell. */
function withoutReturn(cells: readonly string[], raw: string): readonly string[] {
  const last = cells.at(-1);
  return last?.endsWith("\r") && raw.replace(/\n$/, "").endsWith(last)
    ? [...cells.slice(0, -1), last.slice(0, -1)]
    : cells;
}

function warning(file: string, line: number): Problem {
  return {file, line, column: null, value: null, message: blankLine, severity: "warning"};
}

/** One problem per badly quoted cell, at the opening quote. */
function quoteProblems(
  errors: readonly Papa.ParseError[],
  text: string,
  start: number,
  line: number,
  newline: "\n" | "\r",
  file: string
): Problem[] {
  const byIndex = new Map(errors.map(error => [error.index ?? start, error]));
  return [...byIndex].map(([index, error]) => {
    const before = text.slice(start, index - 1);
    const value = text.slice(index, index + 40).split(/[\r\n]/)[0] ?? "";
    return {
      file,
      line: line + before.split(newline).length - 1,
      column: Papa.parse<string[]>(before, {delimiter: ",", newline}).data.at(-1)?.length ?? 1,
      value,
      message: error.code === "MissingQuotes" ? unclosedQuote(value) : strayQuote(value),
      severity: "error"
    };
  });
}
