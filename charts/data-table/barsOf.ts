import {isClaim, type Quantity, stepOf, units} from "../../src/claims/index.ts";
import {isQuantity} from "../../src/figure/index.ts";
import {mixedBars, noBars, noSuchBar} from "./messages.ts";
import type {DataTableOptions, TableRows} from "./tableColumns.ts";

/** The column that has bars, and what is drawn of each row; null where there is none. Throws where bars would mix measures. */
export function barsOf(
  {columns, rows}: TableRows,
  {bar}: DataTableOptions
): {readonly column: number; readonly quantities: readonly (Quantity | null)[]} | null {
  if (bar === null) return null;
  const claims = rows.flatMap(({row}) => (isClaim(row) ? [row] : []));
  const measures = new Set(claims.map(({measure}) => measure));
  const dimensions = new Set(claims.map(({quantity}) => units[quantity.unit].dimension));
  if (bar === undefined && (claims.length === 0 || measures.size > 1 || dimensions.size > 1)) return null;
  const name = bar ?? "quantity";
  const column = columns.findIndex(each => each.name === name);
  if (column < 0) {
    if (bar === undefined) return null;
    throw new Error(
      noSuchBar(
        name,
        columns.map(each => each.name)
      )
    );
  }
  const [one, other] = measures;
  if (one !== undefined && other !== undefined) throw new Error(mixedBars(name, one, other));
  const quantities = rows.map(({cells}) => quantityOf(cells[column]?.value, name));
  const [first, ...others] = quantities.filter(quantity => quantity !== null);
  const apart = others.find(({unit}) => first && units[unit].dimension !== units[first.unit].dimension);
  if (first && apart) throw new Error(mixedBars(name, first.unit, apart.unit));
  return {column, quantities};
}

function quantityOf(value: unknown, column: string): Quantity | null {
  if (value === null || value === undefined) return null;
  if (isQuantity(value)) return value;
  if (typeof value !== "number") throw new Error(noBars(column, value));
  return {hedge: "exactly", value, low: value, high: value, unit: "count", step: stepOf(value)};
}
