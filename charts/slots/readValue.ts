import {type Quantity, rounded, type UnitCode} from "../../src/claims/index.ts";
import {type Channel, channelValue, isQuantity} from "../../src/figure/index.ts";
import {needsChannel} from "./messages.ts";
import {numberOf, quantityOf, type ReadQuantity} from "./slot.ts";

export interface ValueOptions {
  /** What the values of rows that are not claims measure: "km", "person". */
  readonly unit?: UnitCode;
  /** What values of rows that are not claims are rounded to: 0.1, 100; they stand as they are unless told. */
  readonly step?: number;
}

/** Reads the value of a row that is not a claim: a number in the unit, or a quantity. Throws on what is neither. */
export function readValue(
  chart: string,
  name: string,
  channel: Channel<number | Quantity | null> | undefined,
  {unit = "count", step}: ValueOptions
): ReadQuantity {
  return (row, index) => {
    if (channel === undefined) throw new Error(needsChannel(chart, name));
    const given = channelValue(row, channel, index);
    if (isQuantity(given)) return given;
    const value = numberOf(chart, row, channel, index);
    return quantityOf(chart, index, {low: null, value: roundedTo(value, step, unit), high: null}, unit);
  };
}

function roundedTo(value: number | null, step: number | undefined, unit: UnitCode): number | null {
  if (value === null || step === undefined) return value;
  return rounded({hedge: "exactly", value, low: null, high: null, unit, step}).value;
}
