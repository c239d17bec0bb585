import {isClaim} from "../src/claims/index.ts";
import {capitalised, defineChart, emptyChart, nothingToShow} from "../src/figure/index.ts";
import {drawArrowPlot} from "./arrow-plot/drawArrowPlot.ts";
import {type ArrowPlotOptions, type Shift, shiftsOf} from "./arrow-plot/shift.ts";
import {inWords} from "./lanes/inWords.ts";
import {many} from "./lanes/many.ts";

export type {ArrowPlotOptions} from "./arrow-plot/shift.ts";

/**
 * Said then, says now: an arrow from the first figure of a thing to its last, a row each, figures between as ticks. Claims are
 * brought together by what they supersede, and by who says them of what. Figures with ranges or open ends are drawn as they
 * were stated, one under the other. What was said once has no arrow.
 *
 * Throws where rows share no axis, where one of several has no date, and where two are of one date.
 */
export const arrowPlot = defineChart<object, ArrowPlotOptions>({
  name: "arrow-plot",
  family: "change over time",
  summary: "Said then, says now: an arrow from the first figure of each thing to its last",
  use: "to show which way figures moved between two times, thing by thing",
  avoid: "for what happened in between take line; for many speakers on one thing at one time, claim-ladder",
  wants: "claims of one measure at two dates, or rows with a thing, a time and a number",

  draw(rows, options, frame) {
    const shifts = shiftsOf(rows, options, frame.locale);
    if (shifts.length === 0) return emptyChart(frame, "arrow-plot");
    const title = capitalised(titleOf(rows, options), frame.locale);
    return drawArrowPlot(shifts, {title, zero: options.zero ?? true}, frame);
  },

  describe(rows, options, locale) {
    const shifts = shiftsOf(rows, options, locale);
    if (shifts.length === 0) return nothingToShow;
    const title = titleOf(rows, options);
    const said = shifts.slice(0, saidInFull).map(({name}) => `${name}.`);
    const once = shifts.filter(({now}) => !now).length;
    return [
      `Arrow plot of ${many(shifts.length, "row")}${title ? `: ${title}` : ""}.`,
      shifts.length > saidInFull && `The first ${saidInFull}:`,
      ...said,
      once > 0 && `${once} said once.`
    ]
      .filter(Boolean)
      .join(" ");
  },

  table(rows, options, locale) {
    const shifts = shiftsOf(rows, options, locale);
    const hasMore = shifts.some(({between}) => between.length > 0);
    return {
      columns: [
        {name: "what", label: "What"},
        {name: "then", label: "First"},
        {name: "figure_then", label: "Figure then", numeric: true},
        ...(hasMore ? [{name: "between", label: "In between"}] : []),
        {name: "now", label: "Last"},
        {name: "figure_now", label: "Figure now", numeric: true}
      ],
      rows: shifts.map(({label, then, now, between, provenance}: Shift) => ({
        cells: [
          label,
          then.when,
          then.words,
          ...(hasMore ? [between.map(({when, words}) => `${when}: ${words}`).join("; ")] : []),
          now?.when ?? "",
          now?.words ?? ""
        ],
        provenance
      }))
    };
  }
});

/** So many rows are said in the description. */
const saidInFull = 6;

function titleOf(rows: readonly object[], {title}: ArrowPlotOptions): string {
  const claim = rows.find(isClaim);
  return title ?? (claim ? inWords(claim.measure) : "");
}
