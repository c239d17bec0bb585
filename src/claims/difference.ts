import {boundsOf} from "./boundsOf.ts";
import {mirrored, type Outcome} from "./combine.ts";
import {lostInRounding} from "./messages.ts";
import type {Quantity} from "./quantity.ts";
import {total} from "./sum.ts";
import {inputOf, quantityIn, type Term} from "./term.ts";
import {words} from "./words.ts";

/**
 * The first less the second, in the unit of the first: the interval between the furthest ends. Refuses what
 * `sum` refuses; at least less at least, which nothing bounds; and a difference of rounded figures that is
 * smaller than what they are rounded to.
 */
export function difference(a: Term, b: Term): Outcome {
  const [from, less] = [quantityIn(a), quantityIn(b)];
  const formula = `${words(from)} − ${words(less)}`;
  const outcome = total([from, negated(less)], {formula, inputs: [inputOf(a), inputOf(b)]});
  const {quantity} = outcome;
  const isLost = quantity?.hedge === "about" && Math.abs(quantity.value ?? quantity.step) < quantity.step;
  return isLost ? {refused: lostInRounding(words(from), words(less))} : outcome;
}

/** A number line turned round: the low end is the high one's negative. */
function negated(q: Quantity): Quantity {
  const {low, high} = boundsOf(q);
  const minus = (x: number | null) => (x === null ? null : 0 - x);
  return {...q, hedge: mirrored(q.hedge), value: minus(q.value), low: minus(high), high: minus(low)};
}
