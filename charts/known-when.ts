import {type Claim, dateWords, provenanceOf, units} from "../src/claims/index.ts";
import {bothUnits, checkClaims, defineChart, emptyChart, nothingToShow, saidBy} from "../src/figure/index.ts";
import {drawKnown} from "./known-when/drawKnown.ts";
import {frontier} from "./known-when/frontier.ts";
import {type KnownWhenOptions, sayingsOf} from "./known-when/saying.ts";
import {many} from "./lanes/many.ts";

export type {KnownWhenOptions} from "./known-when/saying.ts";

const name = "known-when";
/** So many claims are all said in the description. */
const saidInFull = 8;

/**
 * What was known when, on two axes of time: across, when a claim was said; up, when what it says held. The step line is the
 * latest day of which anything had been said by then: under it is what was known, above it what was not yet said. The
 * further a claim stands under the dashed line, the longer after the fact it was said. Nothing is overwritten: a later
 * figure of the same day stands to the right of the earlier one.
 *
 * A time of several days is a bar; one worked out from the text, or approximate, is hollow. A claim that lacks one of its
 * times stands below, with which. Claims may measure different things, for it is their times that are compared.
 *
 * Throws where a date is not EDTF, where a claim is there twice, and where a number is none.
 */
export const knownWhen = defineChart<Claim, KnownWhenOptions>({
  name,
  family: "change over time",
  summary: "What was known when: a step line over when it held and when it was said",
  use: "where it matters how long after the fact something was said, or how a figure was revised",
  avoid: "where claims have one date only: timeline; for the figures themselves over time: a line chart",
  wants: "claims with both as_of and said_on, best of a few days each",
  draw(rows, options, frame) {
    check(rows);
    const sayings = sayingsOf(rows, options, frame.locale);
    return sayings.length ? drawKnown(sayings, frame) : emptyChart(frame, name);
  },
  describe(rows, options, locale) {
    check(rows);
    const sayings = sayingsOf(rows, options, locale);
    if (!sayings.length) return nothingToShow;
    const lacking = sayings.filter(({missing}) => missing !== null).length;
    const placed = sayings.filter(({missing}) => missing === null);
    return [
      `${many(sayings.length, "claim")} by when each held and when it was said.`,
      ...frontier(placed)
        .map(({from, upTo}) => `By ${dayWords(from, locale)}, said up to ${dayWords(upTo, locale)}.`)
        .slice(0, saidInFull),
      lacking ? `${lacking} without both dates.` : "",
      ...sayings.slice(0, saidInFull).map(saying => `${saying.name}.`),
      sayings.length > saidInFull ? `And ${sayings.length - saidInFull} more.` : ""
    ]
      .filter(Boolean)
      .join(" ");
  },
  table(rows, options, locale) {
    check(rows);
    const date = (edtf: string | null) => (edtf === null ? "not stated" : dateWords(edtf, locale));
    return {
      columns: [
        {name: "what", label: "What"},
        {name: "figure", label: "Figure", numeric: true},
        {name: "said_on", label: "Said"},
        {name: "as_of", label: "Held"},
        {name: "dating", label: "Dating"},
        {name: "speaker", label: "Said by"},
        {name: "as_stated", label: "As stated"},
        {name: "document", label: "Document"}
      ],
      rows: sayingsOf(rows, options, locale).map(({claim, what}) => ({
        cells: [
          what,
          bothUnits(claim.quantity, locale),
          date(claim.saidOn),
          date(claim.asOf),
          claim.inferred ? "worked out" : "as stated",
          saidBy(claim),
          claim.asStated,
          claim.source.label
        ],
        provenance: provenanceOf(claim)
      }))
    };
  }
});

/** Claims need no common scale here; those of one dimension are checked together. */
function check(rows: readonly Claim[]): void {
  for (const group of Map.groupBy(rows, ({quantity}) => units[quantity.unit].dimension).values())
    checkClaims(group);
}

const dayWords = (time: number, locale: string): string =>
  dateWords(new Date(time).toISOString().slice(0, 10), locale);
