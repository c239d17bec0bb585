import {boundsOf} from "./boundsOf.ts";
import {combine, type Outcome} from "./combine.ts";
import {convertExactly, sameDimension} from "./convert.ts";
import {differentUnits, noBestValue, nothingToSum} from "./messages.ts";
import type {Quantity} from "./quantity.ts";
import {clean} from "./round.ts";
import {inputOf, quantityIn, type Term} from "./term.ts";
import {words} from "./words.ts";

/**
 * The sum of some quantities, in the unit of the first. Ends add up, an end that any term leaves open is open;
 * the hedge is the weakest; the step is the coarsest, but the finest where every term is exact.
 * Refuses `order_of`, units that do not convert, nothing, and terms that leave opposite ends open.
 */
export function sum(terms: Iterable<Term>): Outcome {
  const all = [...terms];
  const quantities = all.map(quantityIn);
  return total(quantities, {formula: quantities.map(q => words(q)).join(" + "), inputs: all.map(inputOf)});
}

/** The sum of quantities that were derived as told. */
export function total(
  quantities: readonly Quantity[],
  derivation: NonNullable<Quantity["derivation"]>
): Outcome {
  const first = quantities[0];
  if (first === undefined) return {refused: nothingToSum};
  const {unit} = first;
  for (const q of quantities) {
    if (q.hedge === "order_of") return {refused: noBestValue(words(q))};
    if (!sameDimension(q.unit, unit)) return {refused: differentUnits(unit, q.unit)};
  }
  const parts = quantities.map(q => convertExactly(q, unit));
  const steps = parts.map(({step}) => step);
  const isExact = parts.every(({hedge}) => hedge === "exactly");
  return combine(
    parts.map(({hedge}) => hedge),
    {
      value: added(parts.map(({value}) => value)),
      low: added(parts.map(part => boundsOf(part).low)),
      high: added(parts.map(part => boundsOf(part).high)),
      unit,
      step: isExact ? Math.min(...steps) : Math.max(...steps),
      derivation
    }
  );
}

function added(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((a, b) => (a === null || b === null ? null : clean(a + b)), 0);
}
