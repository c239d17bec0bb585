import {
  checkRows,
  type Problem,
  parseCsv,
  readSchema,
  type SchemaDescriptor,
  type TypedRow
} from "../tables/index.ts";

/** A table of the desk's own decisions, which is no part of the published package. */
export interface DeskTable {
  /** As messages name it: "desk/waivers.csv". */
  readonly file: string;
  readonly columns: readonly string[];
  /** The rows without a fault. */
  readonly rows: readonly TypedRow[];
  readonly problems: readonly Problem[];
}

export function readDeskTable(
  input: Uint8Array | string,
  file: string,
  descriptor: SchemaDescriptor
): DeskTable {
  const {schema} = readSchema(descriptor);
  const {rows, problems} = checkRows(parseCsv(input, file), schema, file);
  const faulty = new Set(problems.map(({line}) => line));
  return {
    file,
    columns: schema.fields.map(({name}) => name),
    rows: rows.filter(({line}) => !faulty.has(line)),
    problems
  };
}
