import {isClaim, provenanceOf} from "../src/claims/index.ts";
import {type DataTable, dataTableElement, defineChart, nothingToShow} from "../src/figure/index.ts";
import {barsOf} from "./data-table/barsOf.ts";
import {cellBars} from "./data-table/cellBars.ts";
import {type DataTableOptions, type TableRows, tableRows} from "./data-table/tableColumns.ts";
import {many} from "./lanes/many.ts";

export type {DataTableOptions} from "./data-table/tableColumns.ts";

/**
 * The table itself as the figure: a row each, headed by a link to its card, hedges in words, bars in the cells of one column.
 * All of it is HTML; where there is script, its columns can be sorted and its rows searched.
 *
 * Throws where a column is not there, and where bars would set different measures beside each other.
 */
export const dataTable = defineChart<object, DataTableOptions, HTMLTableElement>({
  name: "data-table",
  family: "magnitude",
  summary: "The rows themselves as a table, sorted and searchable, with bars in cells",
  use: "where readers look something up, or want the wording beside the figure",
  avoid: "where the shape of the numbers is the point: any chart has this table below it anyway",
  wants: "any rows: claims, events, places, observations",
  fluid: true,

  draw(rows, options, frame) {
    const made = tableRows(rows, options, frame.locale);
    const bars = barsOf(made, options);
    const element = dataTableElement(frame, dataTableOf(made), captionOf(made, options));
    element.dataset.sortable = "";
    const heads = [...element.querySelectorAll("thead th")];
    const sorted = made.columns.findIndex(({name}) => name === options.sort);
    heads[sorted]?.setAttribute("aria-sort", options.descending ? "descending" : "ascending");
    const drawn = bars ? cellBars(bars.quantities, frame) : [];
    for (const [index, line] of [...element.querySelectorAll("tbody tr")].entries()) {
      const cells = [...line.children];
      for (const [column, {key, text}] of (made.rows[index]?.cells ?? []).entries())
        if (key !== text) cells[column]?.setAttribute("data-sort", key === null ? "" : String(key));
      if (bars) barInto(cells[bars.column], drawn[index] ?? null);
    }
    if (bars) barInto(heads[bars.column], null);
    return element;
  },

  describe(rows, options, locale) {
    if (rows.length === 0) return nothingToShow;
    const made = tableRows(rows, options, locale);
    barsOf(made, options);
    return `Table of ${captionOf(made, options)}: ${made.columns.map(({label}) => label).join(", ")}.`;
  },

  table(rows, options, locale) {
    return dataTableOf(tableRows(rows, options, locale));
  }
});

function barInto(cell: Element | undefined, bar: SVGSVGElement | null): void {
  cell?.classList.add("barred");
  if (bar) cell?.append(bar);
}

function dataTableOf({columns, rows}: TableRows): DataTable {
  return {
    columns,
    rows: rows.map(({row, cells}) => ({
      cells: cells.map(({text}) => text),
      provenance: provenanceOf(row)
    }))
  };
}

/** "15 claims, sorted by figure, the largest first". */
function captionOf({columns, rows}: TableRows, {sort, descending = false}: DataTableOptions): string {
  const column = columns.find(({name}) => name === sort);
  const noun = rows.length > 0 && rows.every(({row}) => isClaim(row)) ? "claim" : "row";
  const counted = many(rows.length, noun);
  if (!column) return counted;
  const first = column.numeric
    ? descending
      ? "the largest"
      : "the smallest"
    : descending
      ? "the last"
      : "the first";
  return `${counted}, sorted by ${column.label}, ${first} first`;
}
