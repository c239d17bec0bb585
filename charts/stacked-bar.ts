import {isClaim, type Quantity} from "../src/claims/index.ts";
import {type Channel, capitalised, defineChart, nothingToShow} from "../src/figure/index.ts";
import {type Crossed, crossedOf, groupNames, seriesNames, textAt} from "./plane/crossed.ts";
import {crossedInWords, crossedTable} from "./plane/crossedTable.ts";
import {needsChannel, needsSeries, tooManySeries} from "./plane/messages.ts";
import {mostSeries} from "./plane/seriesLook.ts";
import {readValue, type ValueOptions} from "./slots/readValue.ts";
import {shareWords, stacksOf} from "./stacked-bar/bars.ts";
import {drawStacks} from "./stacked-bar/drawStacks.ts";

export interface StackedBarOptions extends ValueOptions {
  /** Which bar a row is part of. */
  readonly y?: Channel<string | number>;
  /** Which part of its bar a row is; of claims their speaker unless told. */
  readonly series?: Channel<string | number>;
  /** The length of a part. Claims have theirs; other rows name a column of numbers or quantities, or a function that gives one. */
  readonly x?: Channel<number | Quantity | null>;
  /** Whether bars are all of one length, their parts shares of it; false unless told. */
  readonly share?: boolean;
  /** Why a row has no value, where it has none. */
  readonly missing?: Channel<string | null>;
  /** What the values measure; of claims their measure unless told. */
  readonly title?: string;
}

const name = "stacked-bar";

/**
 * Bars made of parts, a part for each series, named over the first bar and told apart by hue and pattern; or, with
 * `share`, the shares of their parts. A part said to be about so much is pale. A part without a value is hatched at the
 * end of its bar, whose length is then not the whole.
 *
 * Throws where parts cannot add up truthfully: open ends, ranges, "hundreds", values below zero, two wordings of one
 * measurement, shares with a part missing; where rows measure different things, two rows are for one part, and where
 * there are more series than eyes tell apart.
 */
export const stackedBar = defineChart<object, StackedBarOptions>({
  name,
  family: "part to whole",
  summary: "Bars made of parts, or the shares of their parts",
  use: "for a few wholes and the parts they are made of, where the wholes matter or only their make-up",
  avoid: "for comparing the parts with each other take grouped-bar; for many dates, stacked-area",
  wants: "rows with a bar, a part and a value, none of them open-ended",
  draw(rows, options, frame) {
    return drawStacks(partsOf(rows, options, frame.locale), options, frame);
  },
  describe(rows, options, locale) {
    const parts = partsOf(rows, options, locale);
    const kind = options.share ? "Bar chart of shares" : "Stacked bar chart";
    return parts.length ? crossedInWords(kind, parts, options.title, false) : nothingToShow;
  },
  table(rows, options, locale) {
    return crossedTable(partsOf(rows, options, locale), {group: "What", title: options.title}, locale);
  }
});

/** The parts bar by bar, in the order in which bars and series come up; they are known to add up. */
function partsOf(
  rows: readonly object[],
  {x, y, series, share = false, missing, ...reading}: StackedBarOptions,
  locale: string
): Crossed[] {
  const group = (row: object, index: number) => {
    if (y !== undefined) return textAt(row, y, index);
    if (isClaim(row) && series !== undefined) return capitalised(row.speaker.name, locale);
    throw new Error(needsChannel(name, "y"));
  };
  if (series === undefined && !rows.every(isClaim)) throw new Error(needsSeries(name, "series"));
  const parts = crossedOf(
    name,
    rows,
    {group, series, missing, read: readValue(name, "x", x, reading)},
    locale
  );
  const [groups, names] = [groupNames(parts), seriesNames(parts)];
  if (names.length > mostSeries)
    throw new Error(tooManySeries(name, names.length, mostSeries, "gather the smallest into one"));
  const at = (part: Crossed) => groups.indexOf(part.group) * mostSeries + names.indexOf(part.series);
  const order = new Map(parts.map(part => [part, at(part)]));
  parts.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const stacks = stacksOf(name, parts, share);
  if (!share) return parts;
  return stacks.flatMap(stack =>
    stack.parts.map(part => {
      const {point} = part;
      const said = shareWords(part, locale);
      return {...point, figure: `${point.figure}, ${said}`, name: `${point.name}, ${said}`};
    })
  );
}
