import {convert} from "./convert.ts";
import {noNumber} from "./messages.ts";
import type {Quantity} from "./quantity.ts";
import {rounded} from "./round.ts";
import type {UnitCode} from "./unit.ts";

export interface DisplayOptions {
  /** A BCP 47 tag; "en" when absent. */
  readonly locale?: string | undefined;
  /** The unit to show it in; the quantity's own when absent. Throws where it does not convert. */
  readonly unit?: UnitCode | undefined;
  /** Leaves out the noun or unit: "at least 200,000". */
  readonly bare?: boolean | undefined;
}

/** One number, a range, or a magnitude: what a reader is shown of a quantity. */
export type Shown =
  | {readonly kind: "number"; readonly value: number}
  | {readonly kind: "range"; readonly low: number; readonly high: number}
  | {readonly kind: "magnitude"; readonly step: number};

/** The quantity in the unit asked for. A computed one is rounded to its step; a stated one stands as stated. */
export function displayed(q: Quantity, unit?: UnitCode): Quantity {
  const converted = unit === undefined ? q : convert(q, unit);
  return q.derivation === undefined ? converted : rounded(converted);
}

/** What there is to show. A range has precedence under `between`; elsewhere the best value has. */
export function shown({hedge, value, low, high, step}: Quantity): Shown {
  if (hedge === "order_of") return {kind: "magnitude", step};
  if (low !== null && high !== null && (value === null || hedge === "between")) {
    return {kind: "range", low, high};
  }
  const number = value ?? low ?? high;
  if (number === null) throw new RangeError(noNumber(hedge));
  return {kind: "number", value: number};
}
