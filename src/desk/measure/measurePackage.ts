import type {DataPackage} from "../../tables/index.ts";
import {checkConversion} from "./checkConversion.ts";
import {checkDates} from "./checkDates.ts";
import {checkDistance} from "./checkDistance.ts";
import {checkImages} from "./checkImages.ts";
import {checkRate} from "./checkRate.ts";
import type {CheckRow} from "./checkRow.ts";
import type {MeasuringLine} from "./ground.ts";
import {measureReferences, type ReferenceRow} from "./measureReferences.ts";

export interface Measures {
  /** In the order of the claims. */
  readonly checks: readonly CheckRow[];
  readonly references: readonly ReferenceRow[];
  /** What is wrong with rows that are not claims. */
  readonly notices: readonly string[];
}

/**
 * Everything about a package that can be computed: distances between places and to lines, one measurement stated in two
 * units or currencies, the order of dates, and the lengths of references. Throws where a reference names nothing that can
 * be measured.
 */
export function measurePackage(pkg: DataPackage, lines: ReadonlyMap<string, MeasuringLine>): Measures {
  const ground = {places: pkg.places, lines};
  const checks = [...pkg.claims.values()].flatMap(claim => {
    const canonical = claim.sameAs === null ? undefined : pkg.claims.get(claim.sameAs);
    return [
      checkDistance(claim, ground),
      canonical ? checkConversion(claim, canonical) : null,
      canonical ? checkRate(claim, canonical) : null,
      ...checkDates(claim)
    ].filter(row => row !== null);
  });
  const rowsOf = (kind: string) => [...pkg.tables.values()].find(table => table.kind === kind)?.rows ?? [];
  return {
    checks,
    references: measureReferences(rowsOf("references"), ground),
    notices: checkImages(rowsOf("events"))
  };
}
