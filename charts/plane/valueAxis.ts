import {ticks} from "d3-array";
import {isCounted, symbols, type UnitCode, units} from "../../src/claims/index.ts";
import {
  type Frame,
  label,
  type QuantityScale,
  svg,
  type Tick,
  textSize,
  unitVariants
} from "../../src/figure/index.ts";

/** How far apart ticks stand at least, in pixels. */
const spacing = 56;

export interface ValueAxisOptions {
  readonly unit: UnitCode;
  /** The ends of gridlines; tick labels stand above them, at the left. */
  readonly from: number;
  readonly to: number;
}

/** Gridlines of a scale that runs up the page and their labels, once for each of the reader's units; the line of zero is firm. */
export function valueAxis(
  {document, ink, locale}: Frame,
  scale: QuantityScale,
  {unit, from, to}: ValueAxisOptions
): SVGGElement[] {
  return unitVariants({unit}).map(variant =>
    svg(
      document,
      "g",
      {class: variant.class ? `axis ${variant.class}` : "axis", "aria-hidden": "true"},
      ...valueTicks(scale, variant.unit ?? unit, locale).flatMap(({at, text, zero}) => [
        svg(document, "line", {x1: from, x2: to, y1: at, y2: at, stroke: zero ? ink.quiet : ink.hairline}),
        label(document, text, {x: from, y: at - 4, size: textSize.small, fill: ink.quiet})
      ])
    )
  );
}

/** How wide the labels of ticks are, in whichever unit they are wider, in pixels. */
export function valueAxisWidth({measure, locale}: Frame, scale: QuantityScale, unit: UnitCode): number {
  const texts = unitVariants({unit}).flatMap(variant => valueTicks(scale, variant.unit ?? unit, locale));
  return Math.max(...texts.map(({text}) => measure(text, {size: textSize.small})));
}

/** Round values; the topmost says the unit. */
function valueTicks(
  scale: QuantityScale,
  unit: UnitCode,
  locale: string
): readonly (Tick & {readonly zero: boolean})[] {
  const {toBase} = units[unit];
  const [low, high] = scale.domain;
  const length = Math.abs(scale.range[1] - scale.range[0]);
  const values = ticks(low / toBase, high / toBase, Math.max(2, Math.floor(length / spacing))).filter(
    value => !isCounted(unit) || Number.isInteger(value) || Math.abs(high - low) < 2
  );
  const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0)) || 1;
  return values.map((value, index) => ({
    at: scale.at(value, unit),
    zero: value === 0,
    text: symbols(
      {hedge: "exactly", value, low: value, high: value, unit, step},
      {locale, bare: index < values.length - 1}
    )
  }));
}
