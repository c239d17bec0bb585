import {checkClaim, claimColumns, type Known} from "../claims/index.ts";
import {cellProblem, textOf} from "./cellProblem.ts";
import type {TypedRow} from "./checkRows.ts";
import type {Table} from "./dataPackage.ts";
import {circle, danglingClaim, duplicateClaim, notCanonical} from "./messages.ts";
import {near} from "./near.ts";
import type {Problem} from "./problem.ts";

interface Entry {
  readonly table: Table;
  readonly row: TypedRow;
}

/** What holds for claims by themselves and across all tables: one id each, pointers that lead somewhere, no circles. */
export function checkClaims(tables: readonly Table[]): Problem[] {
  const claimTables = tables.filter(({kind}) => kind === "claims");
  const entries = claimTables.flatMap(table => table.rows.map(row => ({table, row})));
  const byId = new Map<string, Entry>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const id = textOf(entry.row, "id");
    if (id === null) continue;
    const first = byId.get(id);
    if (!first) byId.set(id, entry);
    else if (first.table !== entry.table) {
      // Within one table it is a duplicate of its primary key, and said as such.
      const place = `${first.table.file}:${first.row.line}`;
      problems.push(cellProblem(entry.table, entry.row, "id", duplicateClaim(id, place)));
    }
  }
  return [
    ...problems,
    ...(claimTables.every(({complete}) => complete) ? dangling(tables, byId) : []),
    ...["same_as", "supersedes"].flatMap(column => circles(entries, byId, column)),
    ...entries.flatMap(entry => canonical(entry, byId)),
    ...entries.flatMap(byItself)
  ];
}

function dangling(tables: readonly Table[], byId: ReadonlyMap<string, Entry>): Problem[] {
  return tables.flatMap(table => {
    const columns =
      table.kind === "claims" ? ["same_as", "supersedes"] : table.kind === "observations" ? [] : ["claim"];
    return table.rows.flatMap(row =>
      columns.flatMap((column): Problem[] => {
        const id = textOf(row, column);
        if (id === null || byId.has(id)) return [];
        return [cellProblem(table, row, column, danglingClaim(column, id, near(id, byId.keys())))];
      })
    );
  });
}

/** One problem per circle of two or more, at one claim of it. */
function circles(entries: readonly Entry[], byId: ReadonlyMap<string, Entry>, column: string): Problem[] {
  const done = new Set<string>();
  return entries.flatMap(({table, row}): Problem[] => {
    const path: string[] = [];
    for (let id = textOf(row, "id"); id !== null; id = nextOf(byId.get(id), column)) {
      if (done.has(id)) break;
      const at = path.indexOf(id);
      if (at >= 0) {
        const ids = path.slice(at);
        for (const member of path) done.add(member);
        if (ids.length === 1) return [];
        const first = byId.get(ids[0] ?? "") ?? {table, row};
        return [cellProblem(first.table, first.row, column, circle(column, [...ids, id]))];
      }
      path.push(id);
    }
    for (const id of path) done.add(id);
    return [];
  });
}

function nextOf(entry: Entry | undefined, column: string): string | null {
  return entry ? textOf(entry.row, column) : null;
}

function canonical({table, row}: Entry, byId: ReadonlyMap<string, Entry>): Problem[] {
  const id = textOf(row, "same_as");
  const further = id === null ? null : nextOf(byId.get(id), "same_as");
  if (id === null || further === null || further === textOf(row, "id") || further === id) return [];
  return [cellProblem(table, row, "same_as", notCanonical(id, further), "warning")];
}

const nobody: Known = {sources: new Map(), speakers: new Map()};

/** Whether its source and speakers are there is for the foreign keys to say. */
function byItself({table, row}: Entry): Problem[] {
  if (!claimColumns.every(column => table.columns.includes(column))) return [];
  return checkClaim(row.values, nobody)
    .filter(({column, value}) => value === null || !["source", "speaker", "reported_by"].includes(column))
    .map(({column, message}) => cellProblem(table, row, column, message));
}
