import type {Quantity} from "../src/claims/index.ts";
import {
  type Channel,
  defineChart,
  dotRadius,
  type Frame,
  nothingToShow,
  openEnd
} from "../src/figure/index.ts";
import {drawSlots} from "./slots/drawSlots.ts";
import {dotLayers, dotParts, dotReach} from "./slots/hedgedDots.ts";
import {needsChannel} from "./slots/messages.ts";
import {readValue} from "./slots/readValue.ts";
import {numberOf, quantityOf, type Slot, type SlotOptions, slotsOf} from "./slots/slot.ts";
import {pixels} from "./slots/slotLayers.ts";
import {measureOf, slotsInWords, slotTable} from "./slots/slotTable.ts";

export interface DotRangeOptions extends SlotOptions {
  /** The ends and the best value of a row. Claims have theirs; other rows name at least one column. */
  readonly low?: Channel<number | null>;
  readonly best?: Channel<number | null>;
  readonly high?: Channel<number | null>;
  /** The quantity of a row that is no claim, in place of `low`, `best` and `high`: a range that was computed. */
  readonly x?: Channel<Quantity | null>;
  /** Whether the scale starts at zero; true unless told. */
  readonly zero?: boolean;
}

const name = "dot-range";

/**
 * Low, best and high of each row on one scale: a bar with caps between stated ends, a dot only where a best value was
 * stated, hollow where it was said to be about so much; an end that was left open is an arrow. "Hundreds" and a missing
 * value are hatched slots with their words.
 *
 * Throws where rows measure different things, a value is no number, or low is above high.
 */
export const dotRange = defineChart<object, DotRangeOptions>({
  name,
  family: "uncertainty",
  summary: "Low, best and high of each row on one scale, with open ends",
  use: "for values with a low and a high end, or claims of different firmness",
  avoid: "for one value each take lollipop; for claims by speaker, claim-ladder",
  wants: "claims of one measure, or rows with low, best and high values",
  draw(rows, options, frame) {
    const slots = rangesOf(rows, options, frame.locale);
    return drawSlots(slots, frame, {
      name,
      zero: options.zero ?? true,
      title: options.title,
      before: slots.some(({quantity}) => quantity && dotParts(quantity)?.openBelow !== null)
        ? openEnd
        : dotRadius + 1,
      datum: dotParts,
      layers,
      reach: dotReach
    });
  },
  describe(rows, options, locale) {
    const ranges = rangesOf(rows, options, locale);
    if (!ranges.length) return nothingToShow;
    const measure = measureOf(ranges, options.title);
    return `Range chart, ${ranges.length} ${ranges.length === 1 ? "row" : "rows"}${measure ? `: ${measure}` : ""}. ${slotsInWords(ranges)}`;
  },
  table(rows, options, locale) {
    return slotTable(rangesOf(rows, options, locale), options.title, locale);
  }
});

function rangesOf(rows: readonly object[], options: DotRangeOptions, locale: string): Slot[] {
  const {low, best, high, x, unit = "count"} = options;
  if (x !== undefined) return slotsOf(name, rows, options, readValue(name, "x", x, {unit}), locale);
  const read = (row: object, index: number) => {
    if (low === undefined && best === undefined && high === undefined)
      throw new Error(needsChannel(name, "best"));
    const number = (channel: Channel<number | null> | undefined) =>
      channel === undefined ? null : numberOf(name, row, channel, index);
    return quantityOf(name, index, {low: number(low), value: number(best), high: number(high)}, unit);
  };
  return slotsOf(name, rows, options, read, locale);
}

const layers = (frame: Frame, scale: object) =>
  dotLayers(frame, {along: "x", scale, across: pixels("middle")});
