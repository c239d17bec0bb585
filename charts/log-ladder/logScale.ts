import {scaleLog} from "d3-scale";
import {boundsOf, formatNumber, type Quantity, type UnitCode, units, words} from "../../src/claims/index.ts";
import {type Frame, measureText, type QuantityScale, type Tick, textSize} from "../../src/figure/index.ts";

/**
 * The scale on which each power of ten takes the same room, from the one below the least of some quantities to the one
 * above the greatest, in the unit of the first. All must be above zero.
 */
export function logScale(quantities: readonly Quantity[], range: readonly [number, number]): QuantityScale {
  const toBase = units[quantities[0]?.unit ?? "count"].toBase;
  const powers = quantities
    .flatMap(numbersOf)
    .map(value => Math.log10(value / toBase))
    .map(power => Math.round(power * 1e9) / 1e9);
  const low = powers.length ? Math.floor(Math.min(...powers)) : 0;
  // Two powers have a rung at least in whichever unit the axis is in.
  const high = Math.max(low + 2, Math.ceil(Math.max(low, ...powers)));
  const scale = scaleLog([10 ** low, 10 ** high], range);
  return {
    domain: [10 ** low * toBase, 10 ** high * toBase],
    range,
    at: (value, unit) => scale((value * units[unit].toBase) / toBase)
  };
}

/** The numbers that a quantity names, in base units; of an order of magnitude the next one up as well. */
function numbersOf(quantity: Quantity): number[] {
  const {low, high} = boundsOf(quantity);
  const room = quantity.hedge === "order_of" && high === null ? 10 * quantity.step : null;
  return [quantity.value, low, high, room]
    .filter(end => end !== null)
    .map(end => end * units[quantity.unit].toBase);
}

/**
 * The powers of ten on a scale in a unit; each is labelled, or every second or so many as they have room between `ends`.
 * The last label says the unit.
 */
export function rungs(
  scale: QuantityScale,
  unit: UnitCode,
  ends: readonly [number, number],
  {locale}: Frame
): Tick[] {
  const {toBase} = units[unit];
  const [first = 0, last = 0] = scale.domain.map(end => Math.log10(end / toBase));
  const powers: number[] = [];
  for (let power = Math.ceil(first - 1e-9); power <= last + 1e-9; power++) powers.push(power);
  const ticks = (every: number): Tick[] => {
    const labelled = powers.filter((_, index) => (powers.length - 1 - index) % every === 0);
    return powers.map(power => ({
      at: scale.at(10 ** power, unit),
      text: labelled.includes(power) ? powerWords(power, unit, locale, power !== labelled.at(-1)) : ""
    }));
  };
  let every = 1;
  while (every < powers.length && crowded(ticks(every), ends)) every++;
  return ticks(every);
}

/** "1,000 km"; powers that no one reads as digits as "10⁻⁹ km". */
function powerWords(power: number, unit: UnitCode, locale: string, bare: boolean): string {
  const say = (value: number) =>
    words({hedge: "exactly", value, low: value, high: value, unit, step: value}, {locale, bare});
  return Math.abs(power) <= 6
    ? say(10 ** power)
    : say(1).replace(formatNumber(1, locale), `10${superscript(power)}`);
}

const superscript = (power: number): string =>
  [...String(power)].map(digit => (digit === "-" ? "⁻" : ("⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? ""))).join("");

/** Whether labels would touch, held within the ends. */
function crowded(ticks: readonly Tick[], [from, to]: readonly [number, number]): boolean {
  let free = Number.NEGATIVE_INFINITY;
  return ticks
    .filter(({text}) => text)
    .some(({at, text}) => {
      const half = measureText(text, {size: textSize.small}) / 2;
      const x = Math.min(Math.max(at, from + half), to - half);
      const touches = x - half < free;
      free = x + half + 10;
      return touches;
    });
}
