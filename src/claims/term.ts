import type {Claim} from "./claim.ts";
import {isClaim} from "./isClaim.ts";
import type {DerivationInput, Quantity} from "./quantity.ts";
import {words} from "./words.ts";

/** What arithmetic takes: a claim, which the result then leads to, or a quantity. */
export type Term = Claim | Quantity;

export function quantityIn(term: Term): Quantity {
  return isClaim(term) ? term.quantity : term;
}

export function inputOf(term: Term): DerivationInput {
  return isClaim(term)
    ? {kind: "claim", claim: term}
    : {kind: "quantity", label: words(term), quantity: term};
}
