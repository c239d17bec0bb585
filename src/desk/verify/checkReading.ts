import {type FigureReading, isCounted, isUnitCode, type Value} from "../../claims/index.ts";
import {
  notInPhrase,
  rangeNotInPhrase,
  unitNotInPhrase,
  wrongHedge,
  wrongNumber,
  wrongUnit
} from "./messages.ts";

/** What is wrong with a cell of a claim's or event's row. */
export interface CellFault {
  readonly column: "value" | "low" | "high" | "hedge" | "unit" | "paragraph" | "as_stated" | "date";
  readonly message: string;
}

type Cells = Readonly<Record<string, Value>>;

/**
 * Where a claim's row says something else than what was read back out of its phrase. `canonical` is the row that the claim words
 * differently, where both stand in the same paragraph: one hedge may cover both ("around 17 kilometres (10.5 miles)").
 */
export function checkReading(
  row: Cells,
  reading: FigureReading,
  canonical: Cells | null
): readonly CellFault[] {
  return [
    ...numberFaults(row, reading),
    ...hedgeFaults(row, reading, canonical),
    ...unitFaults(row, reading)
  ];
}

function numberFaults(row: Cells, {value, low, high, hedge, step, text}: FigureReading): CellFault[] {
  const {low: lowCell = null, high: highCell = null, value: valueCell = null} = row;
  const compare = (column: "value" | "low" | "high", cell: Value, said: number | null): CellFault[] =>
    isStatedAs(cell, said) ? [] : [{column, message: wrongNumber(column, cell, said, text)}];
  if (hedge === "order_of") {
    return valueCell === null
      ? lowCell === null || isOfMagnitude(lowCell, step)
        ? []
        : [{column: "low", message: notInPhrase("low", lowCell, text)}]
      : [{column: "value", message: notInPhrase("value", valueCell, text)}];
  }
  if (value === null) {
    return [
      ...compare("low", lowCell, low),
      ...compare("high", highCell, high),
      ...(valueCell === null
        ? []
        : [{column: "value" as const, message: rangeNotInPhrase(valueCell, low, high, text)}])
    ];
  }
  // An editor may give what was stated as "about" a width of his own.
  const ends = row.hedge === "about" ? [] : (["low", "high"] as const);
  return [
    ...compare("value", valueCell, value),
    ...ends.flatMap(column => {
      const cell = row[column] ?? null;
      return cell === null || cell === value ? [] : [{column, message: notInPhrase(column, cell, text)}];
    })
  ];
}

/** A third has no end of digits, so a table's 0.333 is compared by the digits that it gives, of which two must be given. */
function isStatedAs(cell: Value, said: number | null): boolean {
  if (typeof cell !== "number" || said === null) return cell === said;
  if (Math.abs(cell - said) <= 1e-9 * Math.abs(said)) return true;
  const digits = String(cell).split(".")[1]?.length ?? 0;
  const isEndless = Number(said.toFixed(6)) !== said;
  return isEndless && digits >= 2 && Number(said.toFixed(digits)) === cell;
}

function isOfMagnitude(low: Value, step: number): boolean {
  return typeof low === "number" && low >= step && low < 10 * step;
}

function hedgeFaults({hedge}: Cells, reading: FigureReading, canonical: Cells | null): CellFault[] {
  const isRange = reading.low !== null;
  const isSame =
    hedge === reading.hedge ||
    (reading.hedge === "exactly" && canonical !== null && hedge === canonical["hedge"]) ||
    (hedge === "between" && reading.hedge === "about" && isRange);
  return isSame ? [] : [{column: "hedge", message: wrongHedge(hedge ?? null, reading.hedge, reading.text)}];
}

/** A count may go without its noun ("three or four abreast"); a measure may not. */
function unitFaults({unit = null}: Cells, reading: FigureReading): CellFault[] {
  if (unit === reading.unit) return [];
  if (reading.unit !== null) return [{column: "unit", message: wrongUnit(unit, reading.unit, reading.text)}];
  return isUnitCode(unit) && (isCounted(unit) || unit === "ratio")
    ? []
    : [{column: "unit", message: unitNotInPhrase(unit, reading.text)}];
}
