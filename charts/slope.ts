import {defineChart, nothingToShow} from "../src/figure/index.ts";
import {seriesNames} from "./plane/crossed.ts";
import {crossedInWords, crossedTable} from "./plane/crossedTable.ts";
import {type Dated, type DatedOptions, datedOf} from "./plane/dated.ts";
import {noSuchSeries, notTwoDates} from "./plane/messages.ts";
import {drawSlopes} from "./slope/drawSlopes.ts";

export interface SlopeOptions extends DatedOptions {
  /** Whether the scale starts at zero; false unless told, for values are written and slopes compared. */
  readonly zero?: boolean;
  /** The series that are set off from the others; all are alike unless told. */
  readonly highlight?: readonly string[];
}

const name = "slope";

/**
 * The change of each series from one date to another, its values written at both ends and its name at the right. Points
 * are hollow where a value was said to be about so much, with an arrow where an end was left open, a bar with caps for a
 * range; only values that were stated as one are joined. A missing value is hatched at the foot of its date.
 *
 * Throws where rows are not of two dates, measure different things, two of one series have one date, or a value is no
 * number.
 */
export const slope = defineChart<object, SlopeOptions>({
  name,
  family: "ranking",
  summary: "Each series at one date and at another, joined by a line",
  use: "for which of several things rose and which fell between two dates",
  avoid: "for more dates take line; where only the change counts, diverging-bar",
  wants: "rows of two dates, with a series and a value",
  draw(rows, options, frame) {
    return drawSlopes(slopesOf(rows, options, frame.locale), options, frame);
  },
  describe(rows, options, locale) {
    const points = slopesOf(rows, options, locale);
    return points.length ? crossedInWords("Slope chart", points, options.title) : nothingToShow;
  },
  table(rows, options, locale) {
    const points = slopesOf(rows, options, locale);
    return crossedTable(points, {group: "When", title: options.title}, locale);
  }
});

function slopesOf(rows: readonly object[], options: SlopeOptions, locale: string): Dated[] {
  const points = datedOf(name, rows, options, locale);
  const dates = new Set(points.map(({when}) => when.at));
  if (points.length > 0 && dates.size !== 2) throw new Error(notTwoDates(name, dates.size));
  const known = seriesNames(points);
  for (const series of options.highlight ?? [])
    if (points.length > 0 && !known.includes(series)) throw new Error(noSuchSeries(name, series, known));
  return points;
}
