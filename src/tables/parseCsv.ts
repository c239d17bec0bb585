import {decode} from "./decode.ts";
import {duplicateName, emptyName, notUtf8, otherDelimiter, raggedRow, reservedName} from "./messages.ts";
import {type Problem, sortProblems} from "./problem.ts";
import {type CsvRecord, readRecords} from "./readRecords.ts";

export interface ParsedCsv {
  /** Empty where the file could not be read as CSV at all. */
  readonly header: readonly string[];
  readonly headerLine: number;
  /** The rows below the header; ragged ones as they are, marked as not sound. */
  readonly records: readonly CsvRecord[];
  /** False where the file is no CSV, or a bad quote swallowed rows. */
  readonly complete: boolean;
  /** All of the file's, in its order. */
  readonly problems: readonly Problem[];
}

/** Names that would reach an object's prototype. */
const reserved: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Comma-separated UTF-8 (a byte order mark is accepted, line ends are LF or CRLF) as rows of text. Runs in the browser too. */
export function parseCsv(input: Uint8Array | string, file: string): ParsedCsv {
  const decoded = decode(input);
  if ("refused" in decoded) return unreadable(file, 1, null, decoded.refused);
  const {records, problems, complete} = readRecords(decoded.text, file);
  const [first, ...rest] = records;
  if (!first) return {header: [], headerLine: 1, records: [], complete, problems};
  const delimiter = first.cells.length === 1 ? otherSeparator(first.cells[0] ?? "") : null;
  if (delimiter)
    return unreadable(
      file,
      first.line,
      first.cells[0] ?? "",
      otherDelimiter(first.cells[0] ?? "", delimiter)
    );
  const columns = first.cells.length;
  return {
    header: first.cells,
    headerLine: first.line,
    records: rest.map(record => ({...record, sound: record.sound && record.cells.length === columns})),
    complete,
    problems: sortProblems([
      ...problems,
      ...headerProblems(first, file),
      ...raggedProblems(rest, columns, file),
      ...(decoded.lossy ? encodingProblems(records, file) : [])
    ])
  };
}

function unreadable(file: string, line: number, value: string | null, message: string): ParsedCsv {
  return {
    header: [],
    headerLine: line,
    records: [],
    complete: false,
    problems: [{file, line, column: null, value, message, severity: "error"}]
  };
}

function otherSeparator(header: string): string | null {
  if (header.includes(";")) return "semicolons";
  return header.includes("\t") ? "tabs" : null;
}

function headerProblems({line, cells}: CsvRecord, file: string): Problem[] {
  return cells.flatMap((name, i): Problem[] => {
    const first = cells.indexOf(name);
    const message =
      name.trim() === ""
        ? emptyName
        : reserved.has(name)
          ? reservedName(name)
          : first < i
            ? duplicateName(name, first + 1)
            : null;
    return message === null ? [] : [{file, line, column: i + 1, value: name, message, severity: "error"}];
  });
}

/** A row whose quotes are wrong has had its message: its number of cells follows from that. */
function raggedProblems(records: readonly CsvRecord[], columns: number, file: string): Problem[] {
  return records
    .filter(({cells, sound}) => sound && cells.length !== columns)
    .map(({line, cells}) => ({
      file,
      line,
      column: Math.min(cells.length, columns) + 1,
      value: cells[columns] ?? null,
      message: raggedRow(cells.length, columns),
      severity: "error"
    }));
}

function encodingProblems(records: readonly CsvRecord[], file: string): Problem[] {
  return records.flatMap(({line, cells}) =>
    cells.flatMap((value, i): Problem[] =>
      value.includes("\uFFFD")
        ? [{file, line, column: i + 1, value, message: notUtf8(value), severity: "error"}]
        : []
    )
  );
}
