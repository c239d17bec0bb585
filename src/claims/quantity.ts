import type {Claim} from "./claim.ts";
import type {Hedge} from "./hedge.ts";
import type {UnitCode} from "./unit.ts";

/** A number as firm as it was stated. Immutable. */
export interface Quantity {
  readonly hedge: Hedge;
  /** The best value, in `unit`; null where none was stated ("hundreds", a bare range). */
  readonly value: number | null;
  /** The lower bound, in `unit`; null where nothing bounds it from below. */
  readonly low: number | null;
  /** The upper bound, in `unit`; null where nothing bounds it from above. */
  readonly high: number | null;
  readonly unit: UnitCode;
  /** The step to which the figure is good, in `unit`: see `stepOf`; never 0. 100 for "1,000", 0.5 for "10.5", 100 for "hundreds". */
  readonly step: number;
  /** What a computed number was computed from; absent on a stated one. */
  readonly derivation?: Derivation;
}

/** How a number was computed: a formula in words and symbols, and what went into it. */
export interface Derivation {
  /** For readers: "length ÷ spacing × lanes". */
  readonly formula: string;
  readonly inputs: readonly DerivationInput[];
}

/** A claim, another computed quantity, a row of a table, or a value that the reader chose. */
export type DerivationInput =
  | {readonly kind: "claim"; readonly claim: Claim}
  | {readonly kind: "quantity"; readonly label: string; readonly quantity: Quantity}
  | {
      readonly kind: "row";
      readonly label: string;
      readonly table: string;
      readonly key: string;
      /** The document that the row names. */
      readonly source?: string;
    }
  | {readonly kind: "reader"; readonly label: string; readonly value: number; readonly unit: UnitCode | null};
