import type {UnitCode} from "../../src/claims/index.ts";
import {type Frame, openEnd, type QuantityScale, quantityScale} from "../../src/figure/index.ts";
import type {StripRow} from "./stripRows.ts";

/** Rows that state a distance, the unit that their axis is in, and the axis's title. */
export interface StatedRows {
  readonly rows: readonly StripRow[];
  readonly unit: UnitCode;
  readonly title: string;
}

/** Axes and lines, a mark per row over them, and how far down they go, in pixels. */
export interface DrawnRows {
  readonly base: readonly Node[];
  readonly marks: readonly Node[];
  readonly bottom: number;
}

/** The scale of all stated and measured distances, from `left` to where open ends have room. */
export function stripScale(rows: readonly StripRow[], left: number, {width}: Frame): QuantityScale {
  const quantities = rows.flatMap(({claim, measured}) => [
    claim.quantity,
    ...(measured ? [measured.quantity] : [])
  ]);
  return quantityScale(quantities, {range: [left, width - openEnd - 4]});
}
