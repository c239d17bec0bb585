import {defineChart, emptyChart, nothingToShow} from "../src/figure/index.ts";
import {drawLag} from "./lag/drawLag.ts";
import {type LagOptions, lagPairs} from "./lag/lagPair.ts";
import {many} from "./lanes/many.ts";

export type {LagOptions} from "./lag/lagPair.ts";

/**
 * How long after it was taken each picture came out, or any event its follow-up: a dumbbell for each pair of dated events,
 * all beginning at one line, so that their lengths compare. A date worked out from the text, or approximate, is hollow; a
 * lag between dates that are not known to the day is pale over all the days that it may end on; one without an end trails off.
 *
 * Throws where there are no events of a kind, where a date is missing or not EDTF, and where an end comes before its beginning.
 */
export const lag = defineChart<object, LagOptions>({
  name: "lag",
  family: "change over time",
  summary: "Days from one dated event to another, a dumbbell for each pair",
  use: "to show how old something was when it came out",
  avoid: "where it matters when rather than how long: take timeline",
  wants: "rows of events.csv: dated events of two kinds, with a column that a pair has in common",

  draw(rows, options, frame) {
    const pairs = lagPairs(rows, options, frame.locale);
    return pairs.length ? drawLag(pairs, kindsOf(options), frame) : emptyChart(frame, "lag");
  },

  describe(rows, options, locale) {
    const pairs = lagPairs(rows, options, locale);
    if (pairs.length === 0) return nothingToShow;
    const {from, to} = kindsOf(options);
    const counted = pairs.filter(({quantity}) => quantity);
    const sorted = counted.toSorted((a, b) => (b.quantity?.high ?? 0) - (a.quantity?.high ?? 0));
    const open = pairs.length - counted.length;
    const hollow = pairs.filter(pair => pair.from.isHollow || pair.to?.isHollow).length;
    const [longest, shortest] = [sorted[0], sorted.at(-1)];
    return [
      `${many(pairs.length, "lag")}, from ${from} to ${to}.`,
      pairs.length <= saidInFull
        ? pairs.map(({name}) => `${name}.`).join(" ")
        : `${longest ? `The longest: ${longest.name}. ` : ""}${shortest ? `The shortest: ${shortest.name}.` : ""}`,
      open > 0 && `${open} without a date ${to}.`,
      hollow > 0 && `${hollow} with a date worked out from the text, or approximate.`
    ]
      .filter(Boolean)
      .join(" ");
  },

  table(rows, options, locale) {
    const {from, to} = kindsOf(options);
    return {
      columns: [
        {name: "what", label: "What"},
        {name: "rows", label: "Rows", numeric: true},
        {name: "from", label: `Date ${from}`},
        {name: "to", label: `Date ${to}`},
        {name: "lag", label: "Between", numeric: true},
        {name: "dating", label: "Dating"}
      ],
      rows: lagPairs(rows, options, locale).map(pair => ({
        cells: [
          pair.label,
          String(pair.count),
          pair.from.words,
          pair.to?.words ?? "not stated",
          pair.days,
          pair.from.isHollow || pair.to?.isHollow ? "worked out, or approximate" : "as stated"
        ],
        provenance: pair.provenance,
        ...(pair.quantity ? {computed: pair.quantity} : {})
      }))
    };
  }
});

/** So many lags are all said. */
const saidInFull = 6;

const kindsOf = ({from = "imaged", to = "released"}: LagOptions) => ({from, to});
