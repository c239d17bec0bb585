import Papa from "papaparse";
import {parseCsv} from "../../tables/parseCsv.ts";
import {problemText} from "../../tables/problem.ts";
import type {DelimitedOptions} from "./attachedFile.ts";
import {typedAuto} from "./messages.ts";
import {typedCell} from "./typedCell.ts";

type Row = Record<string, unknown> | unknown[];

/** Throws with file, line and value at the first error. */
export function csvRows(bytes: Uint8Array, file: string, options?: DelimitedOptions): Row[] {
  const {header, records, problems} = parseCsv(bytes, file);
  const error = problems.find(({severity}) => severity === "error");
  if (error) throw new Error(problemText(error));
  return rowsOf([header, ...records.map(({cells}) => cells)], options);
}

export function tsvRows(text: string, options?: DelimitedOptions): Row[] {
  const {data} = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {delimiter: "\t", skipEmptyLines: true});
  return rowsOf(data, options);
}

function rowsOf(
  lines: readonly (readonly string[])[],
  {typed = false, array = false}: DelimitedOptions = {}
): Row[] {
  if (typed === "auto") throw new Error(typedAuto());
  const read = typed ? typedCell : (cell: string) => cell;
  if (array) return lines.map(cells => cells.map(read));
  const [header = [], ...body] = lines;
  const rows = body.map(cells => Object.fromEntries(header.map((name, i) => [name, read(cells[i] ?? "")])));
  return Object.assign(rows, {columns: [...header]});
}
