import {type Row, text} from "./cells.ts";
import {type ClaimProblem, checkQuantity} from "./checkQuantity.ts";
import type {Value} from "./claim.ts";
import type {ClaimColumn} from "./claimColumns.ts";
import {
  badDate,
  needsMagnitude,
  notANumber,
  notAParagraph,
  notTrueOrFalse,
  pointsAtItself,
  required,
  unknownId
} from "./messages.ts";
import {quantityOf} from "./quantityOf.ts";
import {readDate} from "./readDate.ts";
import type {Source} from "./source.ts";
import type {Speaker} from "./speaker.ts";
import {isUnitCode} from "./unit.ts";

/** Who and what the rows of a claim table point to, by id. */
export interface Known {
  readonly sources: ReadonlyMap<string, Source>;
  readonly speakers: ReadonlyMap<string, Speaker>;
}

/** Everything that keeps a typed row from being a claim; empty for a sound one. */
export function checkClaim(row: Row, {sources, speakers}: Known): readonly ClaimProblem[] {
  const problems: ClaimProblem[] = [];
  const add = (column: ClaimColumn, message: string) =>
    problems.push({column, value: row[column] ?? null, message});
  for (const column of ["id", "source", "as_stated", "speaker", "about", "measure"] as const) {
    if (text(row, column) === null) add(column, required(column));
  }
  for (const [column, known] of [
    ["source", sources],
    ["speaker", speakers],
    ["reported_by", speakers]
  ] as const) {
    const id = text(row, column);
    if (id !== null && !known.has(id)) add(column, unknownId(column, id));
  }
  const paragraph = row.paragraph ?? null;
  if (typeof paragraph !== "number" || !Number.isInteger(paragraph) || paragraph < 1) {
    add("paragraph", notAParagraph(paragraph));
  }
  if (row.inferred != null && row.inferred !== "" && typeof row.inferred !== "boolean") {
    add("inferred", notTrueOrFalse("inferred", row.inferred));
  }
  for (const column of ["as_of", "said_on"] as const) {
    const why = dateProblem(text(row, column));
    if (why !== null) add(column, badDate(column, why));
  }
  for (const column of ["same_as", "supersedes"] as const) {
    const id = text(row, column);
    if (id !== null && id === row.id) add(column, pointsAtItself(column, id));
  }
  return [...problems, ...quantityProblems(row)];
}

function quantityProblems(row: Row): readonly ClaimProblem[] {
  const problems: ClaimProblem[] = [];
  for (const column of ["value", "low", "high"] as const) {
    const cell = row[column] ?? null;
    if (cell !== null && cell !== "" && !(typeof cell === "number" && Number.isFinite(cell))) {
      problems.push({column, value: cell, message: notANumber(column, cell)});
    }
  }
  if (problems.length > 0) return problems;
  const {hedge = null, unit = null} = row;
  const stated = {hedge, unit, ...numbers(row)};
  problems.push(...checkQuantity(stated));
  const asStated = text(row, "as_stated") ?? "";
  if (problems.length === 0 && hedge === "order_of" && isUnitCode(unit)) {
    if (quantityOf({...stated, hedge, unit}, asStated) === null) {
      problems.push({column: "as_stated", value: asStated, message: needsMagnitude(asStated)});
    }
  }
  return problems;
}

/** The numeric cells of a row; what is not a number is null. */
export function numbers(row: Row): Record<"value" | "low" | "high", number | null> {
  const finite = (cell: Value | undefined) => (typeof cell === "number" ? cell : null);
  return {value: finite(row.value), low: finite(row.low), high: finite(row.high)};
}

function dateProblem(date: string | null): string | null {
  if (date === null) return null;
  try {
    readDate(date);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
