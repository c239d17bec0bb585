import {boundsOf} from "./boundsOf.ts";
import {combine, mirrored, type Outcome} from "./combine.ts";
import {convertExactly, sameDimension} from "./convert.ts";
import {differentUnits, isNegative, noBestValue, overZero} from "./messages.ts";
import {clean, significantStep} from "./round.ts";
import {inputOf, quantityIn, type Term} from "./term.ts";
import {words} from "./words.ts";

/**
 * The first over the second, in unit `ratio` and to two significant digits: the interval between the furthest
 * ends. A divisor that has no lower end is taken to be above zero. Refuses `order_of`, units that do not
 * convert, a divisor that may be zero, anything below zero, and terms that leave opposite ends open.
 */
export function ratio(a: Term, b: Term): Outcome {
  const [over, under] = [quantityIn(a), quantityIn(b)];
  for (const q of [over, under]) if (q.hedge === "order_of") return {refused: noBestValue(words(q))};
  if (!sameDimension(over.unit, under.unit)) return {refused: differentUnits(over.unit, under.unit)};
  const top = convertExactly(over, under.unit);
  const [ends, divisor] = [boundsOf(top), boundsOf(under)];
  if (Math.min(divisor.low ?? 1, divisor.high ?? 1, under.value ?? 1) <= 0)
    return {refused: overZero(words(under))};
  if (Math.min(ends.low ?? 0, ends.high ?? 0, top.value ?? 0) < 0) return {refused: isNegative(words(over))};
  const value = divided(top.value, under.value);
  const low = divided(ends.low, divisor.high);
  const high = divided(ends.high, divisor.low);
  return combine([top.hedge, mirrored(under.hedge)], {
    value,
    low,
    high,
    unit: "ratio",
    step: significantStep(value ?? low ?? high ?? 1, 2),
    derivation: {formula: `${words(over)} ÷ ${words(under)}`, inputs: [inputOf(a), inputOf(b)]}
  });
}

function divided(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : clean(a / b);
}
