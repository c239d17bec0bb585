import type {Quantity} from "../src/claims/index.ts";
import {mergeProvenance} from "../src/claims/index.ts";
import {type Channel, defineChart, nothingToShow} from "../src/figure/index.ts";
import {type Bin, binsOf} from "./histogram/binRows.ts";
import {drawHistogram} from "./histogram/drawHistogram.ts";
import {badBins} from "./plane/messages.ts";
import {readValue, type ValueOptions} from "./slots/readValue.ts";
import {type Slot, slotsOf} from "./slots/slot.ts";
import {measureOf} from "./slots/slotTable.ts";
import {checkCountedOnce} from "./stack/stack.ts";

export interface HistogramOptions extends ValueOptions {
  /** The value of a row. Claims have theirs; other rows name a column of numbers or quantities, or a function that gives one. */
  readonly x?: Channel<number | Quantity | null>;
  /** What the values measure; of claims their measure unless told. */
  readonly title?: string;
  /** What is counted: "places", "plots"; rows unless told. */
  readonly counted?: string;
  /** About how many bins; their ends are round values. Ten unless told. */
  readonly bins?: number;
  /** Why a row has no value, where it has none. */
  readonly missing?: Channel<string | null>;
}

/** The bins, and how many rows have no value. */
export interface Binned {
  readonly bins: readonly Bin[];
  readonly missing: readonly Slot[];
  readonly title: string;
  readonly counted: string;
}

const name = "histogram";

/**
 * How many rows have values of about one size: columns over bins with round ends, a bin taking in its lower end. Rows
 * without a value are a hatched column of their own.
 *
 * Throws for claims that are no one value ("at least", a range, "hundreds"), two wordings of one measurement, rows that
 * measure different things, and what is no number.
 */
export const histogram = defineChart<object, HistogramOptions>({
  name,
  family: "distribution",
  summary: "How many rows have values of about one size",
  use: "for how values are spread: where most lie, how far the others",
  avoid: "for few rows take lollipop; for values with open ends, dot-range",
  wants: "many rows with a value each",
  draw(rows, options, frame) {
    return drawHistogram(binned(rows, options, frame.locale), frame);
  },
  describe(rows, options, locale) {
    const {bins, missing, title, counted} = binned(rows, options, locale);
    if (bins.length === 0 && missing.length === 0) return nothingToShow;
    const total = bins.reduce((sum, {count}) => sum + count, 0);
    const fullest = bins.reduce<Bin | null>(
      (best, each) => (best && best.count >= each.count ? best : each),
      null
    );
    const ends = bins.length ? `, from ${bins[0]?.words} to ${bins.at(-1)?.words}` : "";
    return [
      `Histogram of ${total} ${counted}${ends}: ${title}.`,
      fullest ? `Most, ${fullest.count}, are in ${fullest.words}.` : "",
      missing.length ? `${missing.length} without a value.` : ""
    ]
      .filter(Boolean)
      .join(" ");
  },
  table(rows, options, locale) {
    const {bins, missing, title, counted} = binned(rows, options, locale);
    return {
      columns: [
        {name: "bin", label: title},
        {name: "count", label: `Number of ${counted}`, numeric: true}
      ],
      rows: [
        ...bins.map(({words, count, provenance}) => ({cells: [words, String(count)], provenance})),
        ...(missing.length
          ? [
              {
                cells: [reasonOf(missing), String(missing.length)],
                provenance: mergeProvenance(missing.map(({provenance}) => provenance))
              }
            ]
          : [])
      ]
    };
  }
});

/** Why rows have no value; the reasons that there are. */
export const reasonOf = (missing: readonly Slot[]): string =>
  [...new Set(missing.map(({figure}) => figure))].join("; ");

function binned(rows: readonly object[], options: HistogramOptions, locale: string): Binned {
  const {x, missing, title, counted = "rows", bins = 10} = options;
  if (!Number.isInteger(bins) || bins < 1 || bins > 200) throw new Error(badBins(name, bins));
  const y = (_: object, index: number) => `row ${index + 1}`;
  const slots = slotsOf(
    name,
    rows,
    {y, ...(missing === undefined ? {} : {missing})},
    readValue(name, "x", x, options),
    locale
  );
  checkCountedOnce(name, slots);
  return {
    bins: binsOf(name, slots, bins, locale),
    missing: slots.filter(({quantity}) => !quantity),
    title: measureOf(slots, title) ?? "Value",
    counted
  };
}
