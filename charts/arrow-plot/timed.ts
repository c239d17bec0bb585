import {dateBounds, dateWords, isClaim, type Quantity} from "../../src/claims/index.ts";
import {bothUnits, channelValue, isQuantity, isStated, notStated} from "../../src/figure/index.ts";
import {numberOf, quantityOf} from "../slots/slot.ts";
import {badTime, noTime} from "./messages.ts";
import type {ArrowPlotOptions} from "./shift.ts";

/** A figure at a time. */
export interface Said {
  readonly quantity: Quantity | null;
  readonly when: string;
  readonly words: string;
}

/** A row with when it was said, in the order of time. */
export interface Timed {
  readonly row: object;
  readonly index: number;
  readonly at: number;
  readonly said: Said;
}

/** Reads when a row was said and what. Throws where it is one of several and has no time. */
export function timedOf(
  row: object,
  index: number,
  needed: boolean,
  options: ArrowPlotOptions,
  locale: string
): Timed {
  const quantity = quantityIn(row, index, options);
  const words = quantity ? bothUnits(quantity, locale) : notStated;
  const time = timeOf(row, index, options);
  if (time === null || time === "") {
    if (needed) throw new Error(noTime(index));
    return {row, index, at: 0, said: {quantity, when: "undated", words}};
  }
  return {row, index, at: atOf(time, index), said: {quantity, when: whenOf(time, locale), words}};
}

function timeOf(row: object, index: number, {time}: ArrowPlotOptions): unknown {
  if (time !== undefined) return channelValue(row, time, index) ?? null;
  return isClaim(row) ? (row.saidOn ?? row.asOf) : null;
}

function atOf(time: unknown, index: number): number {
  if (typeof time === "number" && Number.isFinite(time)) return time;
  if (typeof time !== "string") throw new Error(badTime(index, time));
  try {
    const {earliest, latest} = dateBounds(time);
    return earliest ?? latest ?? 0;
  } catch {
    throw new Error(badTime(index, time));
  }
}

function whenOf(time: unknown, locale: string): string {
  return typeof time === "string" ? dateWords(time, locale) : String(time);
}

function quantityIn(row: object, index: number, {x, unit = "count"}: ArrowPlotOptions): Quantity | null {
  if (isClaim(row)) return isStated(row.quantity) ? row.quantity : null;
  if (x === undefined) return null;
  const given = channelValue(row, x, index);
  if (isQuantity(given)) return isStated(given) ? given : null;
  return quantityOf(
    "arrow-plot",
    index,
    {low: null, value: numberOf("arrow-plot", row, x, index), high: null},
    unit
  );
}
