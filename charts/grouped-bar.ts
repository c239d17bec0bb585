import {isClaim, type Quantity} from "../src/claims/index.ts";
import {type Channel, capitalised, defineChart, type Frame, nothingToShow} from "../src/figure/index.ts";
import {type GroupedSlot, groupedLayout} from "./grouped-bar/groupedLayout.ts";
import {type Crossed, crossedOf, groupNames, seriesNames, textAt} from "./plane/crossed.ts";
import {crossedInWords, crossedTable} from "./plane/crossedTable.ts";
import {needsChannel, needsSeries, tooManySeries} from "./plane/messages.ts";
import {mostSeries, seriesLooks, seriesPatterns} from "./plane/seriesLook.ts";
import {drawSlots} from "./slots/drawSlots.ts";
import {barLayers, barParts, barReach} from "./slots/hedgedBars.ts";
import {readValue, type ValueOptions} from "./slots/readValue.ts";

export interface GroupedBarOptions extends ValueOptions {
  /** Which group a row belongs to; of claims their speaker unless told. Other rows need it. */
  readonly y?: Channel<string | number>;
  /** Which of the bars of its group a row is. */
  readonly series?: Channel<string | number>;
  /** The length of a bar. Claims have theirs; other rows name a column of numbers or quantities, or a function that gives one. */
  readonly x?: Channel<number | Quantity | null>;
  /** Why a row has no value, where it has none. */
  readonly missing?: Channel<string | null>;
  /** What the values measure; of claims their measure unless told. */
  readonly title?: string;
}

const name = "grouped-bar";

/**
 * Bars from zero in groups, each named at its left and of the hue and pattern of its series; hedges look as in `bar`.
 *
 * Throws where rows measure different things, two rows are of one series in one group, there are more series than eyes
 * tell apart, or a value is no number.
 */
export const groupedBar = defineChart<object, GroupedBarOptions>({
  name,
  family: "magnitude",
  summary: "Bars from zero in groups, a bar for each series",
  use: "for comparing two or three values of each of a few things",
  avoid: "for one value take bar; for parts of a whole, stacked-bar; for two dates, slope",
  wants: "rows with a group, a series and a value",
  draw(rows, options, frame) {
    const bars = barsOf(rows, options, frame.locale);
    const names = seriesNames(bars);
    const looks = seriesLooks(names.length, frame);
    const slots = bars.map((bar): GroupedSlot & Crossed => ({...bar, label: bar.series}));
    const lookOf = new Map(slots.map(slot => [slot as object, looks[names.indexOf(slot.series)]]));
    return drawSlots(slots, frame, {
      name,
      zero: true,
      title: options.title,
      datum: barParts,
      layers,
      reach: quantity => {
        const reached = barReach(quantity);
        return reached && {...reached, value: Math.max(0, reached.value)};
      },
      layout: () => groupedLayout(slots, frame),
      fields: slot => ({fill: lookOf.get(slot)?.fill, stroke: lookOf.get(slot)?.colour}),
      behind: () => [seriesPatterns(names.length, frame)]
    });
  },
  describe(rows, options, locale) {
    const bars = barsOf(rows, options, locale);
    return bars.length ? crossedInWords("Grouped bar chart", bars, options.title, false) : nothingToShow;
  },
  table(rows, options, locale) {
    return crossedTable(barsOf(rows, options, locale), {group: "What", title: options.title}, locale);
  }
});

/** The bars group by group, in the order in which groups and series come up. */
function barsOf(
  rows: readonly object[],
  {x, y, series, missing, ...reading}: GroupedBarOptions,
  locale: string
): Crossed[] {
  if (series === undefined && rows.length > 0) throw new Error(needsSeries(name, "series"));
  const group = (row: object, index: number) => {
    if (y !== undefined) return textAt(row, y, index);
    if (isClaim(row)) return capitalised(row.speaker.name, locale);
    throw new Error(needsChannel(name, "y"));
  };
  const bars = crossedOf(
    name,
    rows,
    {group, series, missing, read: readValue(name, "x", x, reading)},
    locale
  );
  const [groups, names] = [groupNames(bars), seriesNames(bars)].map(
    each => new Map(each.map((text, index) => [text, index]))
  );
  if ((names?.size ?? 0) > mostSeries)
    throw new Error(tooManySeries(name, names?.size ?? 0, mostSeries, "draw heatmap-table"));
  const at = (bar: Crossed) => (groups?.get(bar.group) ?? 0) * mostSeries + (names?.get(bar.series) ?? 0);
  return bars.sort((a, b) => at(a) - at(b));
}

const layers = (_: Frame, scale: object) =>
  barLayers({
    along: "x",
    scale,
    band: ["bandFrom", "bandTo"],
    fills: {fill: "fill", stroke: "stroke"}
  });
