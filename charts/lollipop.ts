import type {Quantity} from "../src/claims/index.ts";
import {type Channel, defineChart, dotRadius, type Frame, nothingToShow} from "../src/figure/index.ts";
import {drawSlots} from "./slots/drawSlots.ts";
import {dotLayers, dotParts, dotReach} from "./slots/hedgedDots.ts";
import {readValue, type ValueOptions} from "./slots/readValue.ts";
import {type SlotOptions, slotsOf} from "./slots/slot.ts";
import {pixels} from "./slots/slotLayers.ts";
import {slotLayout} from "./slots/slotLayout.ts";
import {measureOf, slotsInWords, slotTable} from "./slots/slotTable.ts";

export interface LollipopOptions extends SlotOptions, ValueOptions {
  /** The value of a row. Claims have theirs; other rows name a column of numbers or quantities, or a function that gives one. */
  readonly x?: Channel<number | Quantity | null>;
}

const name = "lollipop";

/**
 * Ordered rows, each a dot at its value on a thin stem from zero: hollow where it was said to be about so much, with an
 * arrow where an end was left open, a bar with caps for a range. What was only said to be at most so much has no stem,
 * for nothing up to there was vouched for. "Hundreds" and a missing value are hatched slots with their words.
 *
 * Throws where rows measure different things, or a value is no number.
 */
export const lollipop = defineChart<object, LollipopOptions>({
  name,
  family: "ranking",
  summary: "Ordered dots on stems from zero, a row each",
  use: "for ranking many rows whose values are close to each other",
  avoid: "for few rows take bar; for low and high values, dot-range",
  wants: "rows with a name and a value",
  draw(rows, options, frame) {
    return drawSlots(dotsOf(rows, options, frame.locale), frame, {
      name,
      zero: true,
      bothWays: true,
      title: options.title,
      before: dotRadius + 1,
      datum: quantity => {
        const parts = dotParts(quantity);
        return (
          parts && {
            ...parts,
            zero: 0,
            stem: parts.low ?? (parts.openBelow === null ? (parts.full ?? parts.hollow) : null)
          }
        );
      },
      layers,
      reach: dotReach,
      layout: slots => slotLayout(slots, frame, {shortBeside: true})
    });
  },
  describe(rows, options, locale) {
    const dots = dotsOf(rows, options, locale);
    if (!dots.length) return nothingToShow;
    const measure = measureOf(dots, options.title);
    return `Lollipop chart, ${dots.length} ${dots.length === 1 ? "row" : "rows"}${measure ? `: ${measure}` : ""}. ${slotsInWords(dots)}`;
  },
  table(rows, options, locale) {
    return slotTable(dotsOf(rows, options, locale), options.title, locale);
  }
});

function dotsOf(rows: readonly object[], options: LollipopOptions, locale: string) {
  return slotsOf(name, rows, options, readValue(name, "x", options.x, options), locale);
}

function layers(frame: Frame, scale: object) {
  const stem = {
    transform: [{filter: "isValid(datum.stem)"}],
    mark: {type: "rule", strokeWidth: 2, opacity: 1},
    encoding: {
      x: {...scale, field: "zero"},
      x2: {field: "stem"},
      y: pixels("middle"),
      color: {field: "accent", type: "nominal", scale: null, legend: null}
    }
  };
  return [stem, ...dotLayers(frame, {along: "x", scale, across: pixels("middle")})];
}
