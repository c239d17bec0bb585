import {defineChart, nothingToShow} from "../src/figure/index.ts";
import {crossedInWords, crossedTable} from "./plane/crossedTable.ts";
import {type DatedOptions, datedOf} from "./plane/dated.ts";
import {drawPanels} from "./small-multiples/drawPanels.ts";

export interface SmallMultiplesOptions extends DatedOptions {
  /** Whether the scale starts at zero; true unless told. */
  readonly zero?: boolean;
  /** Whether each panel shows the lines of the others faintly behind its own; true unless there are more than twelve. */
  readonly context?: boolean;
}

const name = "small-multiples";

/**
 * A small line chart for each series, all on the same scales, the others' lines faint behind. Points, gaps and open ends
 * are as in `line`; any number of series.
 *
 * Throws where rows measure different things, a row has no date, two of one series have the same, or a value is no number.
 */
export const smallMultiples = defineChart<object, SmallMultiplesOptions>({
  name,
  family: "change over time",
  summary: "A small line chart for each series, all on the same scales",
  use: "for comparing how many series run over time",
  avoid: "for few series that cross take line; for two dates, slope",
  wants: "rows with a date, a series and a value",
  draw(rows, options, frame) {
    return drawPanels(datedOf(name, rows, options, frame.locale), options, frame);
  },
  describe(rows, options, locale) {
    const points = datedOf(name, rows, options, locale);
    return points.length ? crossedInWords("Small line charts", points, options.title) : nothingToShow;
  },
  table(rows, options, locale) {
    const points = datedOf(name, rows, options, locale);
    return crossedTable(points, {group: "When", title: options.title}, locale);
  }
});
