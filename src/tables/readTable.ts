import {checkRows} from "./checkRows.ts";
import type {Table} from "./dataPackage.ts";
import {fileIsMissing} from "./messages.ts";
import type {ResourceDescriptor} from "./packageDescriptor.ts";
import {type ParsedCsv, parseCsv} from "./parseCsv.ts";
import type {Problem} from "./problem.ts";
import type {Schema} from "./readSchema.ts";
import {tableKind} from "./tableKind.ts";

/** One table by itself, with the lines of its rows that do not hold what their columns say. `bytes` is null where there is no file. */
export function readTable(
  resource: ResourceDescriptor,
  schema: Schema,
  bytes: Uint8Array | null,
  file: string
): {table: Table; problems: readonly Problem[]; unsound: readonly number[]} {
  const csv = bytes === null ? missing(file) : parseCsv(bytes, file);
  const {rows, problems} = checkRows(csv, schema, file);
  const fields = schema.fields.map(({name}) => name);
  const table: Table = {
    name: resource.name,
    file,
    path: resource.path,
    title: resource.title ?? null,
    kind: tableKind(resource.name, fields),
    schema,
    columns: csv.header,
    complete: csv.complete,
    rows,
    sources: resource.sources ?? []
  };
  return {table, problems, unsound: csv.records.filter(({sound}) => !sound).map(({line}) => line)};
}

function missing(file: string): ParsedCsv {
  const problem: Problem = {
    file,
    line: 1,
    column: null,
    value: null,
    message: fileIsMissing,
    severity: "error"
  };
  return {header: [], headerLine: 1, records: [], complete: false, problems: [problem]};
}
