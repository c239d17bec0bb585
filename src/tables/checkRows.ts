import type {Value} from "../claims/index.ts";
import {columnOrder, duplicateKey, missingColumn, notA, required, unknownColumn} from "./messages.ts";
import {near} from "./near.ts";
import type {ParsedCsv} from "./parseCsv.ts";
import {type Problem, sortProblems} from "./problem.ts";
import type {CsvRecord} from "./readRecords.ts";
import type {Field, Schema} from "./readSchema.ts";

export interface TypedRow {
  readonly line: number;
  /** By column name; null where missing, and where the text did not read. */
  readonly values: Readonly<Record<string, Value>>;
  /** What a missing value means ("not reported"), for the columns where the cell said so. */
  readonly missing?: Readonly<Record<string, string>>;
}

/** Rows by their schema, with the file's own problems and the schema's, in the file's order. Rows at fault are among the rows. */
export function checkRows(
  csv: ParsedCsv,
  schema: Schema,
  file: string
): {rows: TypedRow[]; problems: Problem[]} {
  if (csv.header.length === 0) return {rows: [], problems: [...csv.problems]};
  const typed = csv.records.map(record => typeRow(record, csv.header, schema.fields, file));
  const rows = typed.map(({row}) => row);
  const problems = [
    ...csv.problems,
    ...columnProblems(csv, schema, file),
    // What is wrong with an unsound row has been said; its cells would only echo it.
    ...typed.flatMap(({faults}, i) => (csv.records[i]?.sound ? faults : [])),
    ...keysOf(schema).flatMap(columns => duplicates(rows, columns, csv.header, file))
  ];
  return {rows, problems: sortProblems(problems)};
}

function columnProblems({header, headerLine: line}: ParsedCsv, {fields}: Schema, file: string): Problem[] {
  const names = fields.map(({name}) => name);
  const missing = names.filter(name => !header.includes(name));
  const problems = [
    ...header.flatMap((name, i): Problem[] =>
      names.includes(name) || name.trim() === ""
        ? []
        : [
            {
              file,
              line,
              column: i + 1,
              value: name,
              message: unknownColumn(name, near(name, missing)),
              severity: "error"
            }
          ]
    ),
    ...missing.map(
      (name): Problem => ({
        file,
        line,
        column: null,
        value: null,
        message: missingColumn(name),
        severity: "error"
      })
    )
  ];
  if (problems.length > 0 || header.length !== names.length) return problems;
  const first = header.findIndex((name, i) => name !== names[i]);
  return first < 0
    ? []
    : [
        {
          file,
          line,
          column: first + 1,
          value: header[first] ?? null,
          message: columnOrder(names),
          severity: "error"
        }
      ];
}

function typeRow(
  {line, cells}: CsvRecord,
  header: readonly string[],
  fields: readonly Field[],
  file: string
): {row: TypedRow; faults: Problem[]} {
  const faults: Problem[] = [];
  const values: Record<string, Value> = {};
  const missing: Record<string, string> = {};
  for (const field of fields) {
    const at = header.indexOf(field.name);
    const text = cells[at] ?? "";
    const fault = (message: string) =>
      faults.push({file, line, column: at + 1, value: text, message, severity: "error"});
    values[field.name] = null;
    if (at < 0) continue;
    const label = field.missing.get(text);
    if (label !== undefined) {
      if (label !== null) missing[field.name] = label;
      if (field.required) fault(required(field.name, text));
      continue;
    }
    const cast = field.cast(text);
    if ("expected" in cast) {
      fault(notA(field.name, text, cast.expected));
      continue;
    }
    values[field.name] = cast.value;
    for (const check of field.checks) {
      const message = check(cast.value, text);
      if (message !== null) fault(message);
    }
  }
  return {row: Object.keys(missing).length > 0 ? {line, values, missing} : {line, values}, faults};
}

/** Every set of columns whose values together must be unique, each once. */
function keysOf({fields, primaryKey, uniqueKeys}: Schema): readonly (readonly string[])[] {
  const keys = [primaryKey, ...uniqueKeys, ...fields.filter(({unique}) => unique).map(({name}) => [name])];
  return [...new Map(keys.filter(key => key.length > 0).map(key => [JSON.stringify(key), key])).values()];
}

/** As in SQL, rows with a null among the columns are left out. */
function duplicates(
  rows: readonly TypedRow[],
  columns: readonly string[],
  header: readonly string[],
  file: string
): Problem[] {
  const lines = new Map<string, number>();
  return rows.flatMap(({line, values}): Problem[] => {
    const key = keyOf(values, columns);
    if (key === null) return [];
    const first = lines.get(key);
    if (first === undefined) {
      lines.set(key, line);
      return [];
    }
    const texts = columns.map(column => String(values[column]));
    const column = header.indexOf(columns[0] ?? "") + 1;
    return [
      {
        file,
        line,
        column,
        value: texts[0] ?? null,
        message: duplicateKey(columns, texts, first),
        severity: "error"
      }
    ];
  });
}

/** The values of several columns as one text to compare by; null where one of them is null. */
export function keyOf(values: TypedRow["values"], columns: readonly string[]): string | null {
  const parts = columns.map(column => values[column] ?? null);
  // String, since JSON would write NaN as null.
  return parts.includes(null) ? null : JSON.stringify(parts.map(part => [typeof part, String(part)]));
}
