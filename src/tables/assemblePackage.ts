import {posix} from "node:path";
import {type Claim, toClaim, toPlace, toSource, toSpeaker, type Value} from "../claims/index.ts";
import {checkCells} from "./checkCells.ts";
import {checkClaims} from "./checkClaims.ts";
import {checkForeignKeys} from "./checkForeignKeys.ts";
import type {TypedRow} from "./checkRows.ts";
import type {DataPackage, Table} from "./dataPackage.ts";
import {staysInside} from "./descriptorFaults.ts";
import {notAValue} from "./messages.ts";
import {isError, type Problem, sortProblems} from "./problem.ts";
import {readDescriptor} from "./readDescriptor.ts";
import {readTable} from "./readTable.ts";
import {requiredColumns} from "./tableKind.ts";

/** The package that a descriptor's text and its files make; files are by path, null where missing. Messages name `folder`. */
export function assemblePackage(
  folder: string,
  descriptorText: string,
  files: ReadonlyMap<string, Uint8Array | null>
): Omit<DataPackage, "folder"> {
  const {
    descriptor,
    schemas,
    problems: faults
  } = readDescriptor(descriptorText, posix.join(folder, "datapackage.json"));
  const tables = new Map<string, Table>();
  let problems = faults;
  const unsound = new Set<string>();
  for (const resource of descriptor?.resources ?? []) {
    const schema = schemas.get(resource.name);
    if (!schema || tables.has(resource.name) || !staysInside(resource.path)) continue;
    const file = posix.join(folder, resource.path);
    const read = readTable(resource, schema, files.get(resource.path) ?? null, file);
    tables.set(resource.name, read.table);
    problems = [...problems, ...read.problems];
    for (const line of read.unsound) unsound.add(`${file}:${line}`);
  }
  problems = [...problems, ...withoutEchoes(checkTables(tables), problems, unsound)];
  for (const {file, line} of problems.filter(isError)) unsound.add(`${file}:${line}`);

  const read = <T extends {readonly id: string}>(
    table: Table | undefined,
    make: (row: TypedRow) => T | null
  ) =>
    readValues(table, unsound, make, problem => {
      problems = [...problems, problem];
    });
  const sources = new Map(read(tables.get("sources"), ({values}) => toSource(values)));
  const speakers = new Map(read(tables.get("speakers"), ({values}) => toSpeaker(values)));
  const places = new Map(read(tables.get("places"), ({values}) => toPlace(values)));
  const claims = [...tables.values()]
    .filter(({kind}) => kind === "claims")
    .flatMap(table =>
      read(table, ({line, values}): Claim | null =>
        // A source or speaker at fault has had its message.
        has(sources, values.source) && has(speakers, values.speaker)
          ? toClaim(table.name, values, line, {sources, speakers})
          : null
      )
    );
  return {descriptor, tables, sources, speakers, places, claims: new Map(claims), problems: byFile(problems)};
}

function checkTables(tables: ReadonlyMap<string, Table>): Problem[] {
  const all = [...tables.values()];
  return [
    ...all.flatMap(table => checkForeignKeys(table, tables)),
    ...all.flatMap(checkCells),
    ...checkClaims(all)
  ];
}

/** What is wrong with a cell in itself comes first; rules between cells and tables would only repeat it. */
function withoutEchoes(
  found: readonly Problem[],
  said: readonly Problem[],
  unsound: ReadonlySet<string>
): Problem[] {
  const cells = new Set(said.filter(isError).map(({file, line, column}) => `${file}:${line}:${column}`));
  return found.filter(
    ({file, line, column}) =>
      !unsound.has(`${file}:${line}`) && (column === null || !cells.has(`${file}:${line}:${column}`))
  );
}

function readValues<T extends {readonly id: string}>(
  table: Table | undefined,
  unsound: ReadonlySet<string>,
  make: (row: TypedRow) => T | null,
  fail: (problem: Problem) => void
): [string, T][] {
  if (!table || !requiredColumns(table.kind).every(column => table.columns.includes(column))) return [];
  return table.rows
    .filter(({line}) => !unsound.has(`${table.file}:${line}`))
    .flatMap((row): [string, T][] => {
      try {
        const value = make(row);
        return value === null ? [] : [[value.id, value]];
      } catch (error) {
        const message = notAValue(table.kind, error instanceof Error ? error.message : String(error));
        fail({file: table.file, line: row.line, column: null, value: null, message, severity: "error"});
        return [];
      }
    });
}

function has(map: ReadonlyMap<string, unknown>, id: Value | undefined): boolean {
  return typeof id === "string" && map.has(id);
}

function byFile(problems: readonly Problem[]): Problem[] {
  return [...Map.groupBy(problems, ({file}) => file).values()].flatMap(sortProblems);
}
