import type {UnitCode} from "../src/claims/index.ts";
import {type Channel, defineChart, nothingToShow} from "../src/figure/index.ts";
import {drawScatter} from "./scatter/drawScatter.ts";
import {scatterInWords} from "./scatter/scatterInWords.ts";
import {type Spot, type SpotValue, spotsOf} from "./scatter/spotRows.ts";

export interface ScatterOptions {
  /** The value across and the one up: columns of numbers, or functions that give a number, a quantity or a claim. */
  readonly x?: Channel<SpotValue>;
  readonly y?: Channel<SpotValue>;
  /** What a row is called; its number among the rows unless told. */
  readonly label?: Channel<string>;
  /** Which series a row belongs to; all are one unless told. */
  readonly series?: Channel<string>;
  /** What the values measure. */
  readonly xTitle?: string;
  readonly yTitle?: string;
  /** Their units, where rows give numbers. */
  readonly xUnit?: UnitCode;
  readonly yUnit?: UnitCode;
  /** What numbers are rounded to; they stand as they are unless told. */
  readonly step?: number;
  /** Why a row lacks a value. */
  readonly missing?: Channel<string | null>;
  /** Whether both scales start at zero; false unless told. */
  readonly zero?: boolean;
  /** The rows that are named beside their points, as `label` calls them, as far as there is room; none unless told. */
  readonly named?: readonly string[];
}

const name = "scatter";

/**
 * Two values of each row, one across and one up, series told apart by shape and hue. A point is hollow where either
 * value was said to be about so much; ranges are bars with caps and open ends are arrows, in both directions. A row that
 * lacks one value is hatched at the edge, level with the other, and said under the chart.
 *
 * Throws where an axis would have two measures or dimensions, there are more series than eyes tell apart, or a value is
 * no number.
 */
export const scatter = defineChart<object, ScatterOptions>({
  name,
  family: "correlation",
  summary: "Two values of each row, one across and one up",
  use: "for whether two values go together, and which rows do not",
  avoid: "for one value take histogram or lollipop; over time, line",
  wants: "rows with two values and a name",
  draw(rows, options, frame) {
    return drawScatter(readSpots(rows, options, frame.locale), titlesOf(options), options, frame);
  },
  describe(rows, options, locale) {
    const spots = readSpots(rows, options, locale);
    return spots.length ? scatterInWords(spots, titlesOf(options)) : nothingToShow;
  },
  table(rows, options, locale) {
    const spots = readSpots(rows, options, locale);
    const hasSeries = options.series !== undefined;
    const [x, y] = titlesOf(options);
    return {
      columns: [
        {name: "row", label: "What"},
        ...(hasSeries ? [{name: "series", label: "Series"}] : []),
        {name: "x", label: x, numeric: true},
        {name: "y", label: y, numeric: true}
      ],
      rows: spots.map(({label, series, figures, provenance}) => ({
        cells: [label, ...(hasSeries ? [series] : []), ...figures],
        provenance
      }))
    };
  }
});

const titlesOf = ({x, y, xTitle, yTitle}: ScatterOptions): [string, string] => [
  xTitle ?? (typeof x === "string" ? x : "Across"),
  yTitle ?? (typeof y === "string" ? y : "Up")
];

function readSpots(rows: readonly object[], options: ScatterOptions, locale: string): Spot[] {
  const {x, y, label = (_: object, index: number) => `Row ${index + 1}`, series, missing} = options;
  const {xUnit = "count", yUnit = "count", step} = options;
  const [xTitle, yTitle] = titlesOf(options);
  const axes = [
    {channel: x, title: xTitle, unit: xUnit, step},
    {channel: y, title: yTitle, unit: yUnit, step}
  ] as const;
  return spotsOf(name, rows, {label, series, missing, axes}, locale);
}
