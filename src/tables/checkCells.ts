import {readDate} from "../claims/index.ts";
import {cellProblem, textOf} from "./cellProblem.ts";
import type {Table} from "./dataPackage.ts";
import {badDate, formulaCell, tooManyWords} from "./messages.ts";
import type {Problem} from "./problem.ts";
import {dateColumns, isCurated} from "./tableKind.ts";

/** Enough to carry a figure, too few to carry a sentence. */
const mostWords = 8;

/** What holds for single cells of the tables that a desk writes: no formulas, dates in EDTF, phrases short. */
export function checkCells(table: Table): Problem[] {
  if (!isCurated(table.kind)) return [];
  const texts = table.schema.fields
    .filter(({type}) => type === "string" || type === "any")
    .map(({name}) => name);
  const dates = dateColumns(table.kind);
  return table.rows.flatMap(row =>
    texts.flatMap((column): Problem[] => {
      const text = textOf(row, column);
      if (text === null) return [];
      const problems: Problem[] = [];
      if (startsFormula(text)) problems.push(cellProblem(table, row, column, formulaCell(column, text)));
      const why = dates.includes(column) ? dateFault(text) : null;
      if (why !== null) problems.push(cellProblem(table, row, column, badDate(column, why)));
      if (column === "as_stated" && wordsIn(text) > mostWords) {
        problems.push(cellProblem(table, row, column, tooManyWords(text, wordsIn(text), mostWords)));
      }
      return problems;
    })
  );
}

/** The signs on which a spreadsheet runs a cell (OWASP, CSV injection), full-width ones included. */
function startsFormula(text: string): boolean {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text);
}

/** Why a text is no date in EDTF; null where it is one. */
function dateFault(text: string): string | null {
  try {
    readDate(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}
