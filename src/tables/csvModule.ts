import {posix} from "node:path";
import {uneval} from "devalue";
import type {Value} from "../claims/index.ts";
import type {TypedRow} from "./checkRows.ts";
import type {DataPackage, Table} from "./dataPackage.ts";
import {inferRows} from "./inferFields.ts";
import {noTable} from "./messages.ts";
import {parseCsv} from "./parseCsv.ts";
import type {Problem} from "./problem.ts";
import type {TableKind} from "./tableKind.ts";

export interface CsvModuleOptions {
  /** What the module imports `toClaim`, `withProvenance` and so on from. */
  readonly claims: string;
}

/**
 * The JavaScript module that importing a table gives: its rows as the default export. Claims, sources, speakers and places
 * are their values; rows of any other table are objects by column that know where they come from. A claim table imports its
 * sources and speakers from their own CSV files, beside it. Throws where `file` is no table of the package; rows at fault
 * are the business of the package's `problems`.
 */
export function csvModule(pkg: DataPackage, file: string, {claims}: CsvModuleOptions): string {
  const table = [...pkg.tables.values()].find(candidate => candidate.file === file);
  if (!table) throw new RangeError(noTable(file));
  if (table.kind === "claims") return claimsModule(table, pkg, claims);
  const make = makers[table.kind];
  return make ? valuesModule(table, make, claims) : rowsModule(table, claims);
}

/** The same for a CSV that no package names: types are inferred, rows go by their line, and `problems` are the file's own. */
export function csvModuleFor(
  input: Uint8Array | string,
  file: string,
  {claims}: CsvModuleOptions
): {module: string; problems: readonly Problem[]} {
  const csv = parseCsv(input, file);
  const rows = inferRows(csv).map((values, i) => ({line: csv.records[i]?.line ?? 0, values}));
  const table = {
    name: posix.basename(file, ".csv"),
    columns: csv.header,
    rows,
    keyColumns: [],
    claimColumn: null
  };
  return {module: provenanceModule(table, claims), problems: csv.problems};
}

const makers: Readonly<Partial<Record<TableKind, string>>> = {
  sources: "toSource",
  speakers: "toSpeaker",
  places: "toPlace"
};

function claimsModule(table: Table, pkg: DataPackage, claims: string): string {
  const beside = (name: string) => {
    const path = posix.relative(posix.dirname(table.path), pkg.tables.get(name)?.path ?? `${name}.csv`);
    return JSON.stringify(path.startsWith(".") ? path : `./${path}`);
  };
  return `import {toClaim} from ${JSON.stringify(claims)};
import sources from ${beside("sources")};
import speakers from ${beside("speakers")};
const byId = values => new Map(values.map(value => [value.id, value]));
const known = {sources: byId(sources), speakers: byId(speakers)};
const columns = ${columnsSource(table)};
const rows = ${rowsSource(table, table.columns)};
const row = cells => Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
export default Object.freeze(rows.map(([line, ...cells]) => toClaim(${JSON.stringify(table.name)}, row(cells), line, known)));
`;
}

function valuesModule(table: Table, make: string, claims: string): string {
  // Sources and speakers are shown as parts of claims, which are plain data throughout; places are drawn as they are.
  const made =
    table.kind === "places"
      ? `(value => withProvenance(value, {table: ${JSON.stringify(table.name)}, keys: [value.id], claims: []}))(${make}(row(cells)))`
      : `${make}(row(cells))`;
  return `import {${make}, withProvenance} from ${JSON.stringify(claims)};
const columns = ${columnsSource(table)};
const rows = ${rowsSource(table, table.columns)};
const row = cells => Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
export default Object.freeze(rows.map(([, ...cells]) => ${made}));
`;
}

interface ProvenanceTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly TypedRow[];
  /** What a row's key is made of; its line in the file where it has none. */
  readonly keyColumns: readonly string[];
  /** The column that names the claim that a row is about. */
  readonly claimColumn: string | null;
}

function rowsModule({kind, name, columns, rows, schema}: Table, claims: string): string {
  const claimColumn = kind !== "observations" && columns.includes("claim") ? "claim" : null;
  return provenanceModule({name, columns, rows, keyColumns: schema.primaryKey, claimColumn}, claims);
}

function provenanceModule(table: ProvenanceTable, claims: string): string {
  const {name, keyColumns, claimColumn} = table;
  const key =
    keyColumns.length > 0
      ? `${JSON.stringify(keyColumns)}.map(column => row[column]).join("/")`
      : "String(line)";
  const about =
    claimColumn === null
      ? "[]"
      : `row[${JSON.stringify(claimColumn)}] === null ? [] : [row[${JSON.stringify(claimColumn)}]]`;
  return `import {withProvenance} from ${JSON.stringify(claims)};
const columns = ${columnsSource(table)};
const rows = ${rowsSource(table, table.columns)};
export default Object.freeze(rows.map(([line, ...cells]) => {
  const row = Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
  return withProvenance(row, {table: ${JSON.stringify(name)}, keys: [${key}], claims: ${about}});
}));
`;
}

function columnsSource({columns}: {readonly columns: readonly string[]}): string {
  return JSON.stringify(columns);
}

/** One array per row, its line first. Not JSON, which has no NaN and no infinity. */
function rowsSource({rows}: {readonly rows: readonly TypedRow[]}, columns: readonly string[]): string {
  const cells = rows.map(({line, values}) => [
    line,
    ...columns.map((column): Value => values[column] ?? null)
  ]);
  return `[\n${cells.map(row => `[${row.map(cell => uneval(cell)).join(",")}]`).join(",\n")}\n]`;
}
