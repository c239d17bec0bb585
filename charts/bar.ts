import type {Quantity} from "../src/claims/index.ts";
import {boundsOf, units} from "../src/claims/index.ts";
import {
  type Channel,
  channelValue,
  defineChart,
  type Frame,
  isQuantity,
  nothingToShow
} from "../src/figure/index.ts";
import {drawSlots} from "./slots/drawSlots.ts";
import {needsChannel} from "./slots/messages.ts";
import {numberOf, quantityOf, type SlotOptions, slotsOf} from "./slots/slot.ts";
import {bandHeight} from "./slots/slotLayout.ts";
import {measureOf, slotsInWords, slotTable} from "./slots/slotTable.ts";

export interface BarOptions extends SlotOptions {
  /** The length of a bar. Claims have theirs; other rows name a column of numbers or quantities, or a function that gives one. */
  readonly x?: Channel<number | Quantity | null>;
}

const name = "bar";

/** How far an open end trails off, in pixels. */
const trail = 27;

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
  draw(rows, options, frame) {
    return drawSlots(barsOf(rows, options, frame.locale), frame, {
      name,
      zero: true,
      title: options.title,
      datum,
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
  const {x, unit = "count"} = options;
  const read = (row: object, index: number) => {
    if (x === undefined) throw new Error(needsChannel(name, "x"));
    const given = channelValue(row, x, index);
    if (isQuantity(given)) return given;
    return quantityOf(name, index, {low: null, value: numberOf(name, row, x, index), high: null}, unit);
  };
  return slotsOf(name, rows, options, read, locale);
}

/** What a bar of a quantity consists of, in base units: a full part, a pale part, an outline, an open end. */
function datum(quantity: Quantity) {
  const {hedge, value} = quantity;
  const {low, high} = boundsOf(quantity);
  const base = (end: number | null) => (end === null ? null : end * units[quantity.unit].toBase);
  const parts = {zero: 0, full: null, paleFrom: 0, pale: null, limit: null, open: null};
  switch (hedge) {
    case "order_of":
      return null;
    case "about":
    case "nearly":
      return {...parts, pale: base(value)};
    case "at_least":
    case "more_than":
      return {...parts, full: base(low ?? value), open: base(low ?? value)};
    case "at_most":
    case "fewer_than":
      return {...parts, limit: base(high ?? value)};
    case "between":
      return {...parts, full: base(low), paleFrom: base(low), pale: base(high)};
    case "exactly":
      return {...parts, full: base(value)};
  }
}

function reach(quantity: Quantity) {
  const {hedge, value} = quantity;
  const {low, high} = boundsOf(quantity);
  const open = hedge === "at_least" || hedge === "more_than";
  const end = hedge === "between" ? high : (value ?? low ?? high);
  return end === null ? null : {value: Math.max(0, end), beyond: open ? trail : 0};
}

function layers({ink}: Frame, x: object) {
  const band = (scale: object, from: string, to: string) => ({
    x: {...scale, field: from},
    x2: {field: to},
    y: {field: "middle", type: "quantitative", scale: null, axis: null},
    y2: {field: "middle"}
  });
  const half = bandHeight / 2 - 2;
  const box = {type: "rect", yOffset: -half, y2Offset: half};
  const trailing = [0, 1, 2].map(step => ({
    transform: [{filter: "isValid(datum.open)"}],
    mark: {
      ...box,
      color: ink.stated,
      xOffset: 3 + step * 8,
      x2Offset: 8 + step * 8,
      fillOpacity: 0.75 - step * 0.25
    },
    encoding: band(x, "open", "open")
  }));
  return [
    {
      transform: [{filter: "isValid(datum.full)"}],
      mark: {...box, color: ink.stated},
      encoding: band(x, "zero", "full")
    },
    {
      transform: [{filter: "isValid(datum.pale)"}],
      mark: {...box, fill: ink.stated, fillOpacity: 0.22, stroke: ink.stated, strokeWidth: 1.5},
      encoding: band(x, "paleFrom", "pale")
    },
    {
      transform: [{filter: "isValid(datum.limit)"}],
      mark: {...box, filled: false, stroke: ink.stated, strokeWidth: 1.5, strokeDash: [4, 3]},
      encoding: band(x, "zero", "limit")
    },
    ...trailing
  ];
}
