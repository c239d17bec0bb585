import {cellProblem} from "./cellProblem.ts";
import {keyOf} from "./checkRows.ts";
import type {Table} from "./dataPackage.ts";
import {danglingKey, needsTable} from "./messages.ts";
import {near} from "./near.ts";
import type {Problem} from "./problem.ts";
import type {ForeignKey} from "./readSchema.ts";

/** Every row whose key names no row of the table that it points into; rows with a null in the key point nowhere. */
export function checkForeignKeys(table: Table, tables: ReadonlyMap<string, Table>): Problem[] {
  return [...table.schema.foreignKeys, ...impliedKeys(table)].flatMap((key): Problem[] => {
    const target = key.table === null ? table : tables.get(key.table);
    if (!target) return missingTarget(table, key);
    // A table that was not read whole would make sound rows dangle.
    if (!target.complete || !key.keys.every(column => target.columns.includes(column))) return [];
    const present = new Set(target.rows.map(({values}) => keyOf(values, key.keys)));
    const candidates =
      key.keys.length === 1 && target.rows.length <= mostCandidates ? textsOf(target, key.keys[0] ?? "") : [];
    return table.rows.flatMap((row): Problem[] => {
      const wanted = keyOf(row.values, key.fields);
      if (wanted === null || present.has(wanted)) return [];
      const texts = key.fields.map(field => String(row.values[field]));
      const message = danglingKey(key.fields, texts, key.keys, target.file, near(texts[0] ?? "", candidates));
      return [cellProblem(table, row, key.fields[0] ?? "", message)];
    });
  });
}

/** Beyond this many, guessing what was meant takes longer than reading the table. */
const mostCandidates = 1000;

function textsOf({rows}: Table, column: string): string[] {
  return rows.map(({values}) => String(values[column]));
}

const claimKeys: readonly ForeignKey[] = [
  {fields: ["source"], table: "sources", keys: ["id"]},
  {fields: ["speaker"], table: "speakers", keys: ["id"]},
  {fields: ["reported_by"], table: "speakers", keys: ["id"]}
];

/** What claims point to whether their schema declares it or not. */
function impliedKeys({kind, schema}: Table): readonly ForeignKey[] {
  if (kind !== "claims") return [];
  return claimKeys.filter(
    ({fields}) => !schema.foreignKeys.some(key => key.fields.length === 1 && key.fields[0] === fields[0])
  );
}

/** A declared key's missing table is the descriptor's fault, and said there. */
function missingTarget({file, schema}: Table, key: ForeignKey): Problem[] {
  if (schema.foreignKeys.includes(key) || key.table === null) return [];
  const message = needsTable(key.fields[0] ?? "", key.table);
  return [{file, line: 1, column: null, value: null, message, severity: "error"}];
}
