import {flag, type Row, requiredText, text} from "./cells.ts";
import {checkClaim, type Known, numbers} from "./checkClaim.ts";
import type {Claim, Topic} from "./claim.ts";
import {claimColumns} from "./claimColumns.ts";
import {freeze} from "./freeze.ts";
import {hedges} from "./hedge.ts";
import {notAClaim} from "./messages.ts";
import {quantityOf} from "./quantityOf.ts";
import {isUnitCode} from "./unit.ts";

/**
 * A typed row of a claim table as a claim: frozen plain data. `line` is the row's line in the file.
 * Throws with every problem of the row that `checkClaim` finds.
 */
export function toClaim(table: string, row: Row, line: number, known: Known): Claim {
  const problems = checkClaim(row, known);
  const source = known.sources.get(text(row, "source") ?? "");
  const speaker = known.speakers.get(text(row, "speaker") ?? "");
  const hedge = hedges.find(h => h === row.hedge);
  const {unit = null} = row;
  const asStated = text(row, "as_stated") ?? "";
  const quantity =
    hedge === undefined || !isUnitCode(unit) ? null : quantityOf({hedge, unit, ...numbers(row)}, asStated);
  if (problems.length > 0 || source === undefined || speaker === undefined || quantity === null) {
    throw new TypeError(
      notAClaim(
        table,
        line,
        problems.map(({message}) => message)
      )
    );
  }
  return freeze({
    id: requiredText(row, "id"),
    table,
    line,
    source,
    paragraph: Number(row.paragraph),
    asStated,
    speaker,
    reportedBy: known.speakers.get(text(row, "reported_by") ?? "") ?? null,
    about: requiredText(row, "about"),
    measure: requiredText(row, "measure"),
    quantity,
    asOf: text(row, "as_of"),
    saidOn: text(row, "said_on"),
    inferred: flag(row, "inferred"),
    sameAs: text(row, "same_as"),
    supersedes: text(row, "supersedes"),
    note: text(row, "note"),
    topic: topicOf(row)
  });
}

function topicOf(row: Row): Topic {
  const shared: ReadonlySet<string> = new Set(claimColumns);
  return Object.fromEntries(Object.entries(row).filter(([column]) => !shared.has(column)));
}
