import {type Claim, dateBounds} from "../../claims/index.ts";
import type {CheckRow} from "./checkRow.ts";
import {heldAfterSaid, saidAfterPublished} from "./messages.ts";

/**
 * What the dates of a claim contradict: it cannot have held only after it was said, nor been said after its document was
 * published. Dates are intervals (EDTF): only what is impossible on every reading is a contradiction.
 */
export function checkDates({id, asOf, saidOn, source}: Claim): readonly CheckRow[] {
  const row = {claim: id, computed: null, unit: null, verdict: "differs"} as const;
  const rows: CheckRow[] = [];
  if (isAfter(asOf, saidOn)) {
    rows.push({
      ...row,
      method: "order of dates",
      data: "as_of, said_on",
      detail: heldAfterSaid(asOf ?? "", saidOn ?? "")
    });
  }
  if (isAfter(saidOn, source.published)) {
    const detail = saidAfterPublished(saidOn ?? "", source.published ?? "");
    rows.push({...row, method: "order of dates", data: "said_on, sources.csv: published", detail});
  }
  return rows;
}

/** Whether the first date is after the second, however both are read. Unknown dates are after nothing. */
export function isAfter(date: string | null, other: string | null): boolean {
  if (date === null || other === null) return false;
  const [{earliest}, {latest}] = [dateBounds(date), dateBounds(other)];
  return earliest !== null && latest !== null && earliest > latest;
}
