import type {Quantity} from "../src/claims/index.ts";
import {words} from "../src/claims/index.ts";
import {
  type Channel,
  cutText,
  defineChart,
  type Frame,
  label,
  nothingToShow,
  svg,
  textSize
} from "../src/figure/index.ts";
import {notBelowZero} from "./plane/messages.ts";
import {seriesLooks, seriesPatterns} from "./plane/seriesLook.ts";
import {drawSlots} from "./slots/drawSlots.ts";
import {barLayers, barParts, barReach} from "./slots/hedgedBars.ts";
import {readValue, type ValueOptions} from "./slots/readValue.ts";
import {type Slot, type SlotOptions, slotsOf} from "./slots/slot.ts";
import {slotLayout} from "./slots/slotLayout.ts";
import {measureOf, slotsInWords, slotTable} from "./slots/slotTable.ts";

export interface DivergingBarOptions extends SlotOptions, ValueOptions {
  /** The value of a row, above or below zero. Claims have theirs; other rows name a column of numbers or quantities, or a function that gives one. */
  readonly x?: Channel<number | Quantity | null>;
  /** What values below zero and above it mean, written over the two sides: ["fell", "rose"]. */
  readonly sides?: readonly [below: string, above: string];
}

const name = "diverging-bar";

/**
 * Bars to both sides of zero, told apart by side, hue and pattern; hedges look as in `bar`.
 *
 * Throws where rows measure different things, a value is no number, or an end is left open below zero, where "at least"
 * would point back over its own bar.
 */
export const divergingBar = defineChart<object, DivergingBarOptions>({
  name,
  family: "deviation",
  summary: "Bars to both sides of zero, a row each",
  use: "for gains and losses, differences from a reference, answers for and against",
  avoid: "where all values are on one side take bar",
  wants: "rows with a name and a value that may be below zero",
  draw(rows, options, frame) {
    const slots = barsOf(rows, options, frame.locale);
    const [above, below] = seriesLooks(2, frame);
    const lookOf = ({quantity}: Slot) => (quantity && (barReach(quantity)?.value ?? 0) < 0 ? below : above);
    return drawSlots(slots, frame, {
      name,
      zero: true,
      bothWays: true,
      title: options.title,
      datum: barParts,
      layers,
      reach: barReach,
      layout: each => slotLayout(each, frame, {top: headRoom(options.sides, frame), shortBeside: true}),
      fields: slot => ({fill: lookOf(slot)?.fill, stroke: lookOf(slot)?.colour}),
      behind: (scale, {height, top = 0}) => [
        seriesPatterns(2, frame),
        zeroLine(scale.at(0, "count"), top, height, frame),
        ...sideHeads(scale.at(0, "count"), options.sides, frame)
      ]
    });
  },
  describe(rows, options, locale) {
    const slots = barsOf(rows, options, locale);
    if (!slots.length) return nothingToShow;
    const measure = measureOf(slots, options.title);
    const count = (is: (value: number) => boolean) =>
      slots.filter(({quantity}) => is((quantity && barReach(quantity)?.value) ?? 0)).length;
    const [below, above] = options.sides ?? ["below zero", "above zero"];
    const split = `${count(value => value < 0)} ${below}, ${count(value => value > 0)} ${above}`;
    return `Diverging bar chart, ${slots.length} ${slots.length === 1 ? "row" : "rows"}, ${split}${measure ? `: ${measure}` : ""}. ${slotsInWords(slots)}`;
  },
  table(rows, options, locale) {
    return slotTable(barsOf(rows, options, locale), options.title, locale);
  }
});

function barsOf(rows: readonly object[], options: DivergingBarOptions, locale: string): Slot[] {
  const slots = slotsOf(name, rows, options, readValue(name, "x", options.x, options), locale);
  for (const {quantity, label: row} of slots) {
    if (!quantity || quantity.hedge === "exactly" || quantity.hedge === "about") continue;
    const {value, low, high} = quantity;
    if ([value, low, high].some(end => end !== null && end < 0))
      throw new Error(notBelowZero(name, row, words(quantity, {locale})));
  }
  return slots;
}

const layers = (_: Frame, scale: object) =>
  barLayers({
    along: "x",
    scale,
    band: ["bandFrom", "bandTo"],
    fills: {fill: "fill", stroke: "stroke"}
  });

/** The line of zero. */
const zeroLine = (x: number, top: number, bottom: number, {document, ink}: Frame): SVGLineElement =>
  svg(document, "line", {x1: x, x2: x, y1: top - 4, y2: bottom, stroke: ink.quiet, "aria-hidden": "true"});

const headStyle = {size: textSize.small, weight: 600} as const;
const headGap = 16;
const headLine = 17;

/** What the sides mean, by their arrows, and how wide that is. */
function headsOf(sides: DivergingBarOptions["sides"], {measure}: Frame) {
  return sides
    ? [`← ${sides[0]}`, `${sides[1]} →`].map(text => ({text, wide: measure(text, headStyle)}))
    : [];
}

/** The room over the bars for what the sides mean: a line, or two where they do not fit side by side. */
function headRoom(sides: DivergingBarOptions["sides"], frame: Frame): number {
  const heads = headsOf(sides, frame);
  if (heads.length === 0) return 0;
  return isCrowded(heads, frame) ? 9 + 2 * headLine : 9 + headLine;
}

const isCrowded = (heads: readonly {readonly wide: number}[], {width}: Frame): boolean =>
  heads.reduce((sum, {wide}) => sum + wide, headGap) > width;

/** What the sides mean, to either side of the line of zero as near as the frame allows. */
function sideHeads(x: number, sides: DivergingBarOptions["sides"], frame: Frame): Node[] {
  const {document, width} = frame;
  const heads = headsOf(sides, frame);
  const [below, above] = heads;
  if (!below || !above) return [];
  if (isCrowded(heads, frame))
    return heads.map(({text}, line) =>
      label(document, cutText(text, width, headStyle), {x: 0, y: 13 + line * headLine, ...headStyle})
    );
  const right = Math.max(below.wide, Math.min(x - headGap / 2, width - above.wide - headGap));
  const left = Math.min(width - above.wide, Math.max(x + headGap / 2, right + headGap));
  return [
    label(document, below.text, {x: right, y: 13, anchor: "end", ...headStyle}),
    label(document, above.text, {x: left, y: 13, ...headStyle})
  ];
}
