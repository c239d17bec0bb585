import {join} from "node:path";
import Papa from "papaparse";
import type {DataPackage, TableKind} from "../../tables/index.ts";
import type {Measures} from "./measurePackage.ts";
import {noTable} from "./messages.ts";

export interface MeasureFile {
  readonly path: string;
  readonly text: string;
}

/** `checks.csv` and `references.csv` as they should be, with the columns that the package gives them. Throws where it has no such table. */
export function measureFiles(pkg: DataPackage, {checks, references}: Measures): readonly MeasureFile[] {
  return [fileOf(pkg, "checks", checks), fileOf(pkg, "references", references)];
}

function fileOf(pkg: DataPackage, kind: TableKind, rows: readonly object[]): MeasureFile {
  const table = [...pkg.tables.values()].find(table => table.kind === kind);
  if (!table) throw new Error(noTable(kind));
  const columns = table.schema.fields.map(({name}) => name);
  const csv = Papa.unparse({fields: columns, data: [...rows]}, {newline: "\n"});
  return {path: join(pkg.folder, table.path), text: csv.endsWith("\n") ? csv : `${csv}\n`};
}
