import {type Claim, dateWords, provenanceOf} from "../src/claims/index.ts";
import {
  bothUnits,
  checkClaims,
  checkOneMeasure,
  claimName,
  type DataTable,
  defineChart,
  emptyChart,
  extremes,
  nothingToShow,
  saidBy
} from "../src/figure/index.ts";
import {drawLadder, headOf} from "./claim-ladder/drawLadder.ts";
import {type ClaimLadderOptions, ladderRows, wordingsOf} from "./claim-ladder/ladderRows.ts";

export type {ClaimLadderOptions} from "./claim-ladder/ladderRows.ts";

/** Throws where the rows cannot share a scale. */
function check(rows: readonly Claim[], {group}: ClaimLadderOptions): void {
  checkClaims(rows);
  if (group !== "measure") checkOneMeasure(rows, 'filter to one, or set group to "measure" for a panel each');
}

/** So many claims are all said in the description; of more only the extremes are. */
const saidInFull = 8;

/**
 * Competing claims about one quantity on one scale, a row per claim, headed by who says it and in which words.
 *
 * Claims of one measurement (`sameAs`) keep a row each, for their wordings and hedges differ, but stand together under a
 * line that calls them one measurement, joined by a bracket: four wordings are not four witnesses. Nothing is averaged
 * or ranked. Lengths and areas have both of the reader's units; a mark stands at its exact conversion.
 *
 * Throws where claims differ in dimension, or in measure unless `group` is "measure"; where one is there twice; and
 * where a number is none.
 */
export const claimLadder = defineChart<Claim, ClaimLadderOptions>({
  name: "claim-ladder",
  family: "uncertainty",
  summary: "Competing claims about one quantity on one scale, a row per claim",
  use: "where several speakers, or several wordings, give figures for one thing",
  avoid: "where each speaker speaks of something else: who-says-what; for the figures of one source, bar",
  wants: "claims of one measure, with sameAs for wordings of one measurement",
  draw(rows, options, frame) {
    check(rows, options);
    return rows.length ? drawLadder(rows, options, frame) : emptyChart(frame, "claim-ladder");
  },
  describe(rows, options, locale) {
    check(rows, options);
    if (!rows.length) return nothingToShow;
    const claims = ladderRows(rows, options);
    const speakers = new Set(claims.map(({speaker}) => speaker.id)).size;
    const measures = [...new Set(claims.map(({measure}) => measure.replaceAll(/[-_]/gu, " ")))].join(", ");
    const counted = `${many(claims.length, "claim")} of ${measures} by ${many(speakers, "speaker")}, a row each on one scale.`;
    return [counted, claimsInWords(claims, options, locale), wordingsInWords(claims)]
      .filter(Boolean)
      .join(" ");
  },
  table(rows, options, locale): DataTable {
    check(rows, options);
    const claims = ladderRows(rows, options);
    const joined = wordingsOf(claims);
    const date = (edtf: string | null) => (edtf === null ? "" : dateWords(edtf, locale));
    return {
      columns: [
        {name: "claim", label: options.label ? "Claim" : "Who says it"},
        {name: "figure", label: "Figure", numeric: true},
        {name: "as_stated", label: "As stated"},
        {name: "speaker", label: "Said by"},
        {name: "as_of", label: "Held"},
        {name: "document", label: "Document"},
        ...(joined.length ? [{name: "measurement", label: "Measurement"}] : [])
      ],
      rows: claims.map(claim => {
        const wordings = joined.findIndex(each => each.includes(claim));
        return {
          cells: [
            headOf(claim, options, locale),
            bothUnits(claim.quantity, locale),
            claim.asStated,
            saidBy(claim),
            date(claim.asOf),
            claim.source.label,
            ...(joined.length
              ? [wordings < 0 ? "its own" : `one in ${joined[wordings]?.length} wordings`]
              : [])
          ],
          provenance: provenanceOf(claim)
        };
      })
    };
  }
});

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function claimsInWords(claims: readonly Claim[], options: ClaimLadderOptions, locale: string): string {
  const named = (claim: Claim) =>
    claimName(claim, locale, options.label ? headOf(claim, options, locale) : null);
  if (claims.length <= saidInFull) return claims.map(claim => `${named(claim)}.`).join(" ");
  const {lowest, highest, unstated} = extremes(claims);
  return [
    lowest && `The lowest figure: ${named(lowest)}.`,
    highest && `The highest: ${named(highest)}.`,
    unstated > 0 && `${many(unstated, "claim")} without a figure.`
  ]
    .filter(Boolean)
    .join(" ");
}

function wordingsInWords(claims: readonly Claim[]): string {
  return wordingsOf(claims)
    .map(({length}) => `${length} of these are wordings of one measurement, not independent claims.`)
    .join(" ");
}
