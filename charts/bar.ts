import type {Quantity} from "../src/claims/index.ts";
import {type Channel, defineChart, type Frame, nothingToShow} from "../src/figure/index.ts";
import {drawSlots} from "./slots/drawSlots.ts";
import {barLayers, barParts, barReach} from "./slots/hedgedBars.ts";
import {readValue, type ValueOptions} from "./slots/readValue.ts";
import {type SlotOptions, slotsOf} from "./slots/slot.ts";
import {measureOf, slotsInWords, slotTable} from "./slots/slotTable.ts";

export interface BarOptions extends SlotOptions, ValueOptions {
  /** The length of a bar. Claims have theirs; other rows name a column of numbers or quantities, or a function that gives one. */
  readonly x?: Channel<number | Quantity | null>;
}

const name = "bar";

/**
 * Ordered bars from zero, of claims or of other rows. A bar ends where a value was stated: "about" is a pale bar in
 * outline, "at least" trails off beyond its end, "fewer than" is a dashed outline up to its limit, a range is pale
 * between its ends. "Hundreds" and a missing value are hatched slots with their words.
 *
 * Throws where rows measure different things, or a value is no number.
 */
export const bar = defineChart<object, BarOptions>({
  name,
  family: "magnitude",
  summary: "Ordered bars from zero, a row each",
  use: "to compare one value of each of a few things",
  avoid:
    "for many rows whose values are close take lollipop; for low and high values, dot-range; for open ends, open-bar",
  wants: "claims of one measure, or rows with a name and a value",
  draw(rows, options, frame) {
    return drawSlots(barsOf(rows, options, frame.locale), frame, {
      name,
      zero: true,
      title: options.title,
      datum: barParts,
      layers,
      reach
    });
  },
  describe(rows, options, locale) {
    const bars = barsOf(rows, options, locale);
    if (!bars.length) return nothingToShow;
    const measure = measureOf(bars, options.title);
    return `Bar chart, ${bars.length} ${bars.length === 1 ? "row" : "rows"}${measure ? `: ${measure}` : ""}. ${slotsInWords(bars)}`;
  },
  table(rows, options, locale) {
    return slotTable(barsOf(rows, options, locale), options.title, locale);
  }
});

function barsOf(rows: readonly object[], options: BarOptions, locale: string) {
  return slotsOf(name, rows, options, readValue(name, "x", options.x, options), locale);
}

/** Nothing is drawn left of where bars of positive values begin. */
function reach(quantity: Quantity) {
  const reached = barReach(quantity);
  return reached && {...reached, value: Math.max(0, reached.value)};
}

const layers = (_: Frame, scale: object) => barLayers({along: "x", scale, band: ["bandFrom", "bandTo"]});
