import {isClaim, type Quantity} from "../src/claims/index.ts";
import {type Channel, capitalised, defineChart, nothingToShow} from "../src/figure/index.ts";
import {drawCells} from "./heatmap-table/drawCells.ts";
import {type Crossed, crossedOf, textAt} from "./plane/crossed.ts";
import {crossedTable} from "./plane/crossedTable.ts";
import {needsChannel, needsSeries} from "./plane/messages.ts";
import {readValue, type ValueOptions} from "./slots/readValue.ts";
import {measureOf, slotsInWords} from "./slots/slotTable.ts";

export interface HeatmapTableOptions extends ValueOptions {
  /** What heads a row; of claims their speaker unless told. Other rows need it. */
  readonly y?: Channel<string | number>;
  /** What heads a column. */
  readonly x?: Channel<string | number>;
  /** The value of a cell. Claims have theirs; other rows name a column of numbers or quantities, or a function that gives one. */
  readonly value?: Channel<number | Quantity | null>;
  /** Why a cell has no value, where it has none. */
  readonly missing?: Channel<string | null>;
  /** What the values measure; of claims their measure unless told. */
  readonly title?: string;
}

const name = "heatmap-table";

/**
 * A table of values, each printed with its hedge on a ground that is darker the larger it is. What has no place on the
 * scale ("hundreds", no value) is hatched and says so; a cell that no row is for has a dot. Where columns do not fit side
 * by side they go on below.
 *
 * Throws where rows measure different things, two rows are for one cell, or a value is no number.
 */
export const heatmapTable = defineChart<object, HeatmapTableOptions>({
  name,
  family: "correlation",
  summary: "A table of values on grounds that are darker the larger they are",
  use: "for finding high and low values among many, and reading each",
  avoid: "for comparing sizes closely take grouped-bar or lollipop",
  wants: "rows with a place in two directions and a value",
  draw(rows, options, frame) {
    const cells = cellsOf(rows, options, frame.locale);
    return drawCells(cells, measureOf(cells, options.title), frame);
  },
  describe(rows, options, locale) {
    const cells = cellsOf(rows, options, locale);
    if (cells.length === 0) return nothingToShow;
    const [down, across] = [
      new Set(cells.map(({group}) => group)).size,
      new Set(cells.map(({series}) => series)).size
    ];
    const measure = measureOf(cells, options.title);
    return `Heatmap table, ${down} by ${across}${measure ? `: ${measure}` : ""}. ${slotsInWords(cells)}`;
  },
  table(rows, options, locale) {
    return crossedTable(cellsOf(rows, options, locale), {group: "What", title: options.title}, locale);
  }
});

function cellsOf(
  rows: readonly object[],
  {x, y, value, missing, ...reading}: HeatmapTableOptions,
  locale: string
): Crossed[] {
  if (x === undefined && rows.length > 0) throw new Error(needsSeries(name, "x"));
  const group = (row: object, index: number) => {
    if (y !== undefined) return textAt(row, y, index);
    if (isClaim(row)) return capitalised(row.speaker.name, locale);
    throw new Error(needsChannel(name, "y"));
  };
  return crossedOf(
    name,
    rows,
    {group, series: x, missing, read: readValue(name, "value", value, reading)},
    locale
  );
}
