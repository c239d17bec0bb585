import {dateWords} from "../src/claims/index.ts";
import {defineChart, nothingToShow} from "../src/figure/index.ts";
import {drawTimeline} from "./timeline/drawTimeline.ts";
import {workedOut} from "./timeline/messages.ts";
import {type Moment, momentsOf, type TimelineOptions} from "./timeline/moment.ts";

export type {TimelineOptions} from "./timeline/moment.ts";

/**
 * Instants as dots and spans as bars along time, a lane for each kind, every one with its label. A date known only to
 * the month or year is a pale bar over all of it; one worked out from the text, or approximate, is hollow; an open,
 * approximate or uncertain end trails off; what has no date stands below as undated.
 *
 * Throws where a date is not EDTF.
 */
export const timeline = defineChart<object, TimelineOptions>({
  name: "timeline",
  family: "change over time",
  summary: "Instants and spans along time, in lanes, as surely dated as they are",
  use: "for what happened when, where dates are exact, open or about",
  avoid: "for values over time take line; for how long after, lag; for claims by two dates, known-when",
  wants: "rows of events.csv, or claims with dates",
  draw(rows, options, frame) {
    return drawTimeline(momentsOf(rows, options, frame.locale), frame);
  },
  describe(rows, options, locale) {
    const moments = momentsOf(rows, options, locale);
    if (!moments.length) return nothingToShow;
    const dated = moments.filter(({stretch}) => stretch);
    const inferred = moments.filter(moment => moment.inferred).length;
    const counted = [...Map.groupBy(moments, ({lane}) => lane)].filter(([lane]) => lane);
    const lanes = counted.map(([lane, {length}]) => `${lane.toLocaleLowerCase(locale)} ${length}`);
    return [
      `Timeline of ${moments.length} ${moments.length === 1 ? "date" : "dates"}${lanes.length ? `: ${lanes.join(", ")}` : ""}.`,
      extremes(dated, locale),
      inferred ? `${inferred} with the ${workedOut}.` : "",
      moments.length <= saidInFull ? moments.map(({name}) => `${name}.`).join(" ") : ""
    ]
      .filter(Boolean)
      .join(" ");
  },
  table(rows, options, locale) {
    const moments = momentsOf(rows, options, locale);
    const hasLanes = moments.some(({lane}) => lane);
    return {
      columns: [
        {name: "what", label: "What"},
        {name: "when", label: "When"},
        ...(hasLanes ? [{name: "kind", label: "Kind"}] : []),
        {name: "as_stated", label: "As stated"},
        {name: "dating", label: "Dating"}
      ],
      rows: moments.map(({label, when, lane, asStated, inferred, stretch, provenance}) => ({
        cells: [
          label,
          when,
          ...(hasLanes ? [lane] : []),
          asStated,
          stretch === null ? "" : inferred ? "worked out" : "as stated"
        ],
        provenance
      }))
    };
  }
});

/** So few moments are all said. */
const saidInFull = 6;

function extremes(dated: readonly Moment[], locale: string): string {
  const start = ({stretch}: Moment) => stretch?.from ?? Number.NEGATIVE_INFINITY;
  const end = ({stretch}: Moment) => stretch?.to ?? Number.POSITIVE_INFINITY;
  const first = dated.toSorted((a, b) => start(a) - start(b) || 0)[0];
  const last = dated.toSorted((a, b) => end(b) - end(a) || 0)[0];
  if (!first?.date || !last?.date || first === last) return "";
  return `First: ${dateWords(first.date, locale)}. Last: ${dateWords(last.date, locale)}.`;
}
