import type {Value} from "./claim.ts";
import type {ClaimColumn} from "./claimColumns.ts";
import {type Hedge, hedges} from "./hedge.ts";
import {
  endIsValue,
  needsRange,
  needsValue,
  notAShare,
  outsideRange,
  reversed,
  takesNoEnd,
  takesNoValue,
  unknownHedge,
  unknownUnit
} from "./messages.ts";
import {isUnitCode, type UnitCode, unitCodes} from "./unit.ts";

/** What is wrong with a row of a claim table, at which column, and what to do. */
export interface ClaimProblem {
  readonly column: ClaimColumn;
  readonly value: Value;
  readonly message: string;
}

/** What a row says of its quantity, before its hedge fills in the ends. */
export interface StatedQuantity {
  readonly hedge: Hedge;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: UnitCode;
}

/** Whether hedge, value and ends agree: one problem per column at most. */
export function checkQuantity(stated: {
  readonly hedge: Value;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Value;
}): readonly ClaimProblem[] {
  const problems: ClaimProblem[] = [];
  const {value, low, high, unit} = stated;
  const add = (column: ClaimColumn, value: Value, message: string) => problems.push({column, value, message});
  const hedge = hedges.find(h => h === stated.hedge);
  if (hedge === undefined) add("hedge", stated.hedge, unknownHedge(stated.hedge, hedges));
  if (!isUnitCode(unit)) add("unit", unit, unknownUnit(unit, unitCodes));
  if (low !== null && high !== null && low > high) add("low", low, reversed(low, high));
  if (hedge === undefined) return problems;
  for (const [column, end] of [
    ["low", low],
    ["high", high]
  ] as const) {
    if (end === null) continue;
    if (forbids[hedge]?.includes(column)) add(column, end, takesNoEnd(column, end, hedge));
    else if (value === null) continue;
    else if (equals[hedge]?.includes(column)) {
      if (end !== value) add(column, end, endIsValue(column, end, value, hedge));
    } else if (column === "low" ? value < end : value > end) {
      add("value", value, outsideRange(value, column, end));
    }
  }
  if (hedge === "between" || (hedge === "about" && value === null && (low !== null || high !== null))) {
    if (low === null) add("low", low, needsRange(hedge));
    else if (high === null) add("high", high, needsRange(hedge));
  } else if (hedge === "order_of") {
    if (value !== null) add("value", value, takesNoValue(value));
  } else if (value === null) add("value", value, needsValue(hedge));
  const most = Math.max(value ?? 0, low ?? 0, high ?? 0);
  if (unit === "share" && most > 1) add("value", most, notAShare(most));
  return problems;
}

type Ends = Partial<Readonly<Record<Hedge, readonly ("low" | "high")[]>>>;

/** The ends that a hedge denies. */
const forbids: Ends = {
  at_least: ["high"],
  more_than: ["high"],
  at_most: ["low"],
  fewer_than: ["low"]
};

/** The ends that are the value itself. */
const equals: Ends = {
  exactly: ["low", "high"],
  at_least: ["low"],
  more_than: ["low"],
  at_most: ["high"],
  fewer_than: ["high"],
  nearly: ["high"]
};
