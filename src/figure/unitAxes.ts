import {ticks} from "d3-array";
import {isCounted, symbols, type UnitCode, units, words} from "../claims/index.ts";
import {axis, type Tick} from "./axis.ts";
import {textSize} from "./face.ts";
import type {Frame} from "./frame.ts";
import {measureText} from "./measureText.ts";
import type {QuantityScale} from "./quantityScale.ts";
import {unitVariants} from "./unitVariants.ts";

export interface UnitAxesOptions {
  /** The unit of what is measured; a length or area gets an axis in kilometres and one in miles. */
  readonly unit: UnitCode;
  readonly y: number;
  readonly grid: number;
  readonly title?: string;
}

/** The axis of a scale, once for each of the reader's units. The last tick says the unit. */
export function unitAxes(
  {document, locale}: Frame,
  scale: QuantityScale,
  {unit, y, grid, title}: UnitAxesOptions
): SVGGElement[] {
  const [from, to] = scale.range;
  return unitVariants({unit}).map(variant =>
    axis(document, ticksOf(scale, variant.unit ?? unit, locale), {
      from,
      to,
      y,
      grid,
      class: variant.class,
      ...(title ? {title} : {})
    })
  );
}

const mostTicks = 8;

/** As many round values as have labels that do not touch, but two at least. */
function ticksOf(scale: QuantityScale, unit: UnitCode, locale: string): Tick[] {
  for (let count = mostTicks; count > 2; count--) {
    const made = someTicks(scale, unit, locale, count);
    if (!crowded(made, scale.range)) return made;
  }
  return someTicks(scale, unit, locale, 2);
}

function someTicks(scale: QuantityScale, unit: UnitCode, locale: string, count: number): Tick[] {
  const {toBase} = units[unit];
  const [low, high] = scale.domain;
  const values = ticks(low / toBase, high / toBase, count).filter(
    value => !isCounted(unit) || Number.isInteger(value)
  );
  const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0)) || 1;
  // In words a share of 0.5 is "a half".
  const say = unit === "share" ? symbols : words;
  return values.map((value, index) => ({
    at: scale.at(value, unit),
    text: say(
      {hedge: "exactly", value, low: value, high: value, unit, step},
      {locale, bare: index < values.length - 1}
    ).replace(/^-/u, "−")
  }));
}

/** Whether labels would touch, the first and the last being held within the axis. */
function crowded(made: readonly Tick[], [from, to]: readonly [number, number]): boolean {
  let free = Number.NEGATIVE_INFINITY;
  return made.some(({at, text}) => {
    const half = measureText(text, {size: textSize.small}) / 2;
    const x = Math.min(Math.max(at, from + half), to - half);
    const touches = x - half < free;
    free = x + half + 10;
    return touches;
  });
}
