import {defineChart, type FigureText, nothingToShow} from "../src/figure/index.ts";
import {drawLines} from "./line/drawLines.ts";
import {crossedInWords, crossedTable} from "./plane/crossedTable.ts";
import {type DatedOptions, datedOf} from "./plane/dated.ts";

export interface LineOptions extends DatedOptions {
  /** Whether the scale starts at zero; true unless told. */
  readonly zero?: boolean;
  /** What is remarked at points of the lines, on leaders. */
  readonly notes?: readonly LineNote[];
}

export interface LineNote {
  /** The date of the point, as the rows have it. */
  readonly x: string | number;
  /** Its series, where there are several. */
  readonly series?: string;
  /** Plain words without figures, or a wording that keeps their claims. */
  readonly text: FigureText;
}

const name = "line";

/**
 * Values over time, a line for each series, named at its end. Each value is a point of its own, its shape and hue those
 * of its series: hollow where it was said to be about so much, with an arrow where an end was left open, a bar with caps
 * for a range. A line joins values that follow each other and breaks where one is missing, which is hatched at the foot
 * and said under the chart; it does not run through bounds and ranges.
 *
 * Throws where rows measure different things, a row has no date, two of one series have the same, there are more series
 * than eyes tell apart, a value is no number, or a note is of a point that is not there.
 */
export const line = defineChart<object, LineOptions>({
  name,
  family: "change over time",
  summary: "Values over time, a named line for each series, with gaps and notes",
  use: "for how a few series run over time",
  avoid: "for two dates take slope; for many series, small-multiples; for parts of a whole, stacked-area",
  wants: "rows with a date and a value, and the series they belong to",
  draw(rows, options, frame) {
    return drawLines(datedOf(name, rows, options, frame.locale), options, frame);
  },
  describe(rows, options, locale) {
    const points = datedOf(name, rows, options, locale);
    return points.length ? crossedInWords("Line chart", points, options.title) : nothingToShow;
  },
  table(rows, options, locale) {
    const points = datedOf(name, rows, options, locale);
    return crossedTable(points, {group: "When", title: options.title}, locale);
  }
});
