import type {Claim} from "../src/claims/index.ts";
import {bothUnits, defineChart, emptyChart, nothingToShow} from "../src/figure/index.ts";
import {many} from "./lanes/many.ts";
import {drawMatrix} from "./who-says-what/drawMatrix.ts";
import {stanceLabel} from "./who-says-what/messages.ts";
import {stances, stancesOf, type WhoSaysWhatOptions} from "./who-says-what/stances.ts";

export type {WhoSaysWhatOptions} from "./who-says-what/stances.ts";

const name = "who-says-what";
/** So many cells are all said in the description. */
const saidInFull = 12;

/**
 * What was claimed against who speaks: a cell for each says whether the speaker asserts it, disputes it with a figure that
 * cannot hold together with it (by `compareClaims`), states another that can, passes it on, or is silent. Wordings of one
 * measurement are one row. Silence is said: it means that the documents read give no figure of the speaker's, and no more.
 *
 * Throws where a claim is there twice, and where a number is none.
 */
export const whoSaysWhat = defineChart<Claim, WhoSaysWhatOptions>({
  name,
  family: "uncertainty",
  summary: "Claims against speakers: who asserts, disputes, passes on, is silent",
  use: "where it matters who vouches for what, and who does not",
  avoid: "for how far figures differ: claim-ladder; where every speaker speaks of everything",
  wants: "claims by several speakers about several things, with sameAs for wordings of one measurement",
  draw(rows, options, frame) {
    const all = stancesOf(rows, options, frame.locale);
    return all.statements.length ? drawMatrix(all, frame) : emptyChart(frame, name);
  },
  describe(rows, options, locale) {
    const {speakers, statements} = stancesOf(rows, options, locale);
    if (!statements.length) return nothingToShow;
    const cells = statements.flatMap(statement => statement.cells);
    const counts = stances
      .map(stance => ({stance, count: cells.filter(cell => cell.stance === stance).length}))
      .filter(({count}) => count > 0)
      .map(({stance, count}) => `${stanceLabel[stance]} ${count}`);
    return [
      `Matrix of ${many(statements.length, "claim")} and ${many(speakers.length, "speaker")}: ${counts.join(", ")}.`,
      ...(cells.length <= saidInFull
        ? cells
        : cells.filter(({stance}) => stance === "disputes").slice(0, saidInFull)
      ).map(cell => `${cell.name}.`)
    ].join(" ");
  },
  table(rows, options, locale) {
    return {
      columns: [
        {name: "claim", label: "Claim"},
        {name: "speaker", label: "Speaker"},
        {name: "stance", label: "Stance"},
        {name: "figure", label: "The speaker's figure", numeric: true},
        {name: "as_stated", label: "As stated"},
        {name: "document", label: "Document"}
      ],
      rows: stancesOf(rows, options, locale).statements.flatMap(({name, cells}) =>
        cells.map(({speaker, stance, claims, provenance}) => {
          const each = (of: (claim: Claim) => string) => [...new Set(claims.map(of))].join("; ");
          return {
            cells: [
              name,
              speaker.name,
              stanceLabel[stance],
              each(({quantity}) => bothUnits(quantity, locale)),
              each(({asStated}) => asStated),
              each(({source}) => source.label)
            ],
            provenance
          };
        })
      )
    };
  }
});
