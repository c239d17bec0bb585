import type {Claim} from "./claim.ts";
import {type Assumption, assume, evaluate} from "./evaluate.ts";
import {freeze} from "./freeze.ts";
import {isClaim} from "./isClaim.ts";
import {noBestValue} from "./messages.ts";
import type {DerivationInput, Quantity} from "./quantity.ts";
import {significantStep} from "./round.ts";
import {inputOf, quantityIn, type Term} from "./term.ts";
import {isCounted, type UnitCode} from "./unit.ts";
import {words} from "./words.ts";

/**
 * A claim, a quantity, or a number that the reader chose. `unit` is that in which the function takes it, its own
 * when absent; a reader's number is given in its unit already.
 */
export type ComputationInput =
  | Term
  | {readonly kind?: "claim"; readonly claim: Claim; readonly unit?: UnitCode}
  | {
      readonly kind?: "quantity";
      readonly label: string;
      readonly quantity: Quantity;
      readonly unit?: UnitCode;
    }
  | {
      readonly kind?: "reader";
      readonly label: string;
      readonly value: number;
      readonly unit?: UnitCode | null;
    };

export interface Computation {
  /** For readers: "length ÷ spacing × lanes". */
  readonly formula: string;
  /** The unit of the result. */
  readonly unit: UnitCode;
  readonly inputs: readonly ComputationInput[];
  /** The result, or the function that gives it from the inputs' numbers in their order. */
  readonly value: number | ((...inputs: number[]) => number);
  /** What the result is rounded to when shown. By default two significant digits, and no fraction of a thing counted. */
  readonly step?: number;
}

/**
 * A computed number that knows what it was computed from.
 *
 * Its hedge is the weakest of its inputs'; a number that the reader chose makes it `about` at best. Given a
 * function, its ends are the least and greatest values over the ends of the inputs, so the function must rise or
 * fall all the way in each of them; an open end is followed to 0 or to infinity, and tells whether the result is
 * "at least" or "at most". An input that is "about" leaves the ends open, unless there is nothing but ends:
 * then the result is "about" from one to the other.
 *
 * Throws where an input has no best value ("hundreds"), where the result is not a number, and where the inputs
 * leave opposite ends open.
 */
export function compute({formula, unit, inputs, value, step}: Computation): Quantity {
  const assumptions = inputs.map(toAssumption);
  const result = evaluate(formula, assumptions, value);
  return freeze({
    ...result,
    unit,
    step: step ?? defaultStep(result, unit),
    derivation: {formula, inputs: inputs.map(toInput)}
  });
}

function toAssumption(input: ComputationInput): Assumption {
  if (isClaim(input) || "hedge" in input) return known(quantityIn(input));
  if ("claim" in input) return known(input.claim.quantity, input.unit);
  if ("quantity" in input) return known(input.quantity, input.unit);
  return {hedge: "about", best: input.value, low: input.value, high: input.value};
}

function known(quantity: Quantity, unit?: UnitCode): Assumption {
  if (quantity.hedge === "order_of") throw new RangeError(noBestValue(words(quantity)));
  return assume(quantity, unit);
}

function toInput(input: ComputationInput): DerivationInput {
  if (isClaim(input) || "hedge" in input) return inputOf(input);
  if ("claim" in input) return {kind: "claim", claim: input.claim};
  if ("quantity" in input) return {kind: "quantity", label: input.label, quantity: input.quantity};
  return {kind: "reader", label: input.label, value: input.value, unit: input.unit ?? null};
}

function defaultStep(
  {hedge, value, low, high}: Pick<Quantity, "hedge" | "value" | "low" | "high">,
  unit: UnitCode
) {
  const digits = hedge === "exactly" ? 6 : 2;
  const sizes = [value ?? low, high]
    .filter(x => x !== null && x !== 0)
    .map(x => significantStep(Number(x), digits));
  const step = sizes.length === 0 ? 1 : Math.min(...sizes);
  return isCounted(unit) ? Math.max(1, step) : step;
}
