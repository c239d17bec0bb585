import {isClaim} from "../claims/index.ts";
import type {Chart, Drawing} from "./chart.ts";
import type {DataTable} from "./dataTable.ts";
import {noRowsOfDrawing, nothingToShow} from "./messages.ts";
import {plainColumns} from "./plainColumns.ts";
import {rowsTable} from "./rowsTable.ts";

/** What a drawing that is no chart of ours was drawn of: only who drew it can tell. */
export interface DrawnFrom {
  /** The rows that it shows: its table, source line, file and cards come from them. */
  readonly rows?: Iterable<object>;
  /** The columns of its table, with their headings, or the table itself; every column that holds text or numbers unless told. */
  readonly table?: Readonly<Record<string, string>> | DataTable;
  /** What it is and shows, for readers who do not see it; how many rows of which columns unless told. */
  readonly description?: string;
}

/** What the table of claims has beside who says them and the figure. */
const wording = {asStated: "As stated"};

/**
 * A drawing made elsewhere, an `<svg>` or what Observable Plot gives, as a chart. It is shown once, as it is, and its table
 * stands in for marks that have neither names nor cards. Throws where there are no rows.
 */
export function chartOfNode(
  node: Drawing,
  id: string,
  {rows, table, description}: DrawnFrom
): Chart<Drawing> {
  if (!rows) throw new Error(noRowsOfDrawing(id));
  const kept = Object.freeze([...rows]);
  const tableIn = (locale: string) =>
    isDataTable(table)
      ? table
      : rowsTable(
          kept,
          table ?? (kept.length > 0 && kept.every(isClaim) ? wording : plainColumns(kept)),
          locale
        );
  return {
    name: "drawing",
    family: "magnitude",
    fluid: true,
    rows: kept,
    draw: () => named(node),
    describe: locale => description ?? described(kept.length, tableIn(locale)),
    table: tableIn
  };
}

/** One image to screen readers, which are given the table instead of marks without names; unless something in it can be reached. */
function named(node: Drawing): Drawing {
  const reached = node.querySelector("a[href], button, input, select, textarea, [tabindex]");
  if (!reached) node.setAttribute("role", "img");
  return node;
}

function described(count: number, {columns}: DataTable): string {
  if (count === 0) return nothingToShow;
  return `Drawing of ${count} ${count === 1 ? "row" : "rows"}: ${columns.map(({label}) => label).join(", ")}.`;
}

function isDataTable(table: DrawnFrom["table"]): table is DataTable {
  return table !== undefined && Array.isArray(table.columns) && Array.isArray(table.rows);
}
