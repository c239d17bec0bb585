import {type Claim, isMoney, sameDimension, type UnitCode, words} from "../../claims/index.ts";
import type {DataPackage} from "../../tables/index.ts";
import {agrees} from "./agrees.ts";
import type {Finding} from "./finding.ts";
import {mendRow, notOneMeasurement, phraseDiffers} from "./messages.ts";

/** What contradicts itself in claims, without looking at their documents: `nutgraf verify` does that. */
export function checkClaims({claims, tables}: Pick<DataPackage, "claims" | "tables">): Finding[] {
  const findings: Finding[] = [];
  const report = ({table, line}: Claim, column: string, rule: Finding["rule"], message: string) => {
    const at = tables.get(table)?.columns.indexOf(column) ?? -1;
    const file = tables.get(table)?.file ?? table;
    const place = {file, line, column: at < 0 ? null : at + 1, cell: null};
    findings.push({...place, rule, severity: "error", message, fix: mendRow});
  };
  for (const claim of claims.values()) {
    const {asStated, quantity, sameAs, about, measure} = claim;
    if (!agrees(quantity, asStated)) {
      report(claim, "as_stated", "phrase-differs", phraseDiffers(asStated, words(quantity)));
    }
    const canonical = sameAs === null ? undefined : claims.get(sameAs);
    if (!canonical) continue;
    const isOne =
      canonical.about === about &&
      canonical.measure === measure &&
      mayBeOne(canonical.quantity.unit, quantity.unit);
    if (!isOne) report(claim, "same_as", "not-one-measurement", notOneMeasurement(claim.id, canonical.id));
  }
  return findings;
}

/** Units that convert, or two currencies. */
function mayBeOne(a: UnitCode, b: UnitCode): boolean {
  return sameDimension(a, b) || (isMoney(a) && isMoney(b));
}
