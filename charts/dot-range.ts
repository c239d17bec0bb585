import {boundsOf, type Quantity, units} from "../src/claims/index.ts";
import {
  type Channel,
  defineChart,
  dotRadius,
  type Frame,
  nothingToShow,
  openEnd
} from "../src/figure/index.ts";
import {drawSlots} from "./slots/drawSlots.ts";
import {needsChannel} from "./slots/messages.ts";
import {numberOf, quantityOf, type Slot, type SlotOptions, slotsOf} from "./slots/slot.ts";
import {pixels} from "./slots/slotLayers.ts";
import {measureOf, slotsInWords, slotTable} from "./slots/slotTable.ts";

export interface DotRangeOptions extends SlotOptions {
  /** The ends and the best value of a row. Claims have theirs; other rows name at least one column. */
  readonly low?: Channel<number | null>;
  readonly best?: Channel<number | null>;
  readonly high?: Channel<number | null>;
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
  draw(rows, options, frame) {
    const slots = rangesOf(rows, options, frame.locale);
    return drawSlots(slots, frame, {
      name,
      zero: options.zero ?? true,
      title: options.title,
      before: slots.some(({quantity}) => quantity && datum(quantity)?.openBelow !== null)
        ? openEnd
        : dotRadius + 1,
      datum,
      layers,
      reach
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
  const {low, best, high, unit = "count"} = options;
  const read = (row: object, index: number) => {
    if (low === undefined && best === undefined && high === undefined)
      throw new Error(needsChannel(name, "best"));
    const number = (channel: Channel<number | null> | undefined) =>
      channel === undefined ? null : numberOf(name, row, channel, index);
    return quantityOf(name, index, {low: number(low), value: number(best), high: number(high)}, unit);
  };
  return slotsOf(name, rows, options, read, locale);
}

/** What is drawn of a quantity, in base units: both ends of a bar, a filled or a hollow dot, open ends. */
function datum(quantity: Quantity) {
  const {hedge, value, unit} = quantity;
  if (hedge === "order_of") return null;
  const {low, high} = boundsOf(quantity);
  const base = (end: number | null) => (end === null ? null : end * units[unit].toBase);
  const isRange = low !== null && high !== null && low < high;
  const openAbove = hedge === "at_least" || hedge === "more_than" ? base(low ?? value) : null;
  const openBelow = hedge === "at_most" || hedge === "fewer_than" ? base(high ?? value) : null;
  const hollow = hedge === "about" || hedge === "nearly";
  return {
    low: isRange ? base(low) : null,
    high: isRange ? base(high) : null,
    full: hollow ? null : (openAbove ?? openBelow ?? base(value)),
    hollow: hollow ? base(value) : null,
    openAbove,
    openBelow
  };
}

function reach(quantity: Quantity) {
  const {hedge, value} = quantity;
  const {low, high} = boundsOf(quantity);
  const ends = [value, low, high].filter(end => end !== null);
  const open = hedge === "at_least" || hedge === "more_than";
  return ends.length ? {value: Math.max(...ends), beyond: open ? openEnd : dotRadius} : null;
}

function layers({ink}: Frame, x: object) {
  const y = pixels("middle");
  const line = {type: "rule", color: ink.stated, strokeWidth: 2, opacity: 1};
  const dot = {type: "point", size: 4 * dotRadius ** 2, opacity: 1};
  const where = (field: string) => [{filter: `isValid(datum.${field})`}];
  const cap = (field: string) => ({
    transform: where(field),
    mark: {...line, yOffset: -6, y2Offset: 6},
    encoding: {x: {...x, field}, y, y2: {field: "middle"}}
  });
  const arrow = (field: string, way: 1 | -1) => [
    {
      transform: where(field),
      mark: {...line, x2Offset: way * (openEnd - 2)},
      encoding: {x: {...x, field}, x2: {field}, y}
    },
    {
      transform: where(field),
      mark: {
        type: "point",
        shape: `M${-6 * way},-5L0,0L${-6 * way},5`,
        size: 4,
        color: ink.stated,
        strokeWidth: 2,
        opacity: 1,
        xOffset: way * (openEnd - 1)
      },
      encoding: {x: {...x, field}, y}
    }
  ];
  return [
    {transform: where("low"), mark: line, encoding: {x: {...x, field: "low"}, x2: {field: "high"}, y}},
    cap("low"),
    cap("high"),
    ...arrow("openAbove", 1),
    ...arrow("openBelow", -1),
    {
      transform: where("full"),
      mark: {...dot, filled: true, color: ink.stated},
      encoding: {x: {...x, field: "full"}, y}
    },
    {
      transform: where("hollow"),
      mark: {...dot, size: 4 * (dotRadius - 1) ** 2, fill: ink.paper, stroke: ink.stated, strokeWidth: 2},
      encoding: {x: {...x, field: "hollow"}, y}
    }
  ];
}
