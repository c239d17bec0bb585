import {type Claim, sameDimension} from "../../claims/index.ts";
import type {Finding} from "./finding.ts";
import type {Known} from "./known.ts";
import * as messages from "./messages.ts";
import type {ShownFigure} from "./shownCell.ts";

/**
 * Charts that put no two amounts on one axis (maps, dates), or see to it themselves: a claim ladder joins wordings of one
 * measurement, and has a panel for each measure. All others, also those yet unknown, have one axis for their claims.
 */
const withoutSharedAxis = /^(?:claim-ladder|known-when|timeline|who-says-what|.+-map)$/;

export type Fault = Pick<Finding, "rule" | "severity" | "message" | "fix">;

/** What is wrong with a figure as it is drawn. */
export function checkFigure({id, chart, takeaway, marks}: ShownFigure, {claims}: Known): Fault[] {
  const faults: Fault[] = [];
  const report = (rule: Fault["rule"], message: string, fix: string) =>
    faults.push({rule, severity: "error", message, fix});
  if (takeaway === "") report("no-takeaway", messages.noTakeaway(id), messages.addTakeaway);
  if (withoutSharedAxis.test(chart)) return faults;
  const known = (ids: readonly string[]) => [...new Set(ids)].flatMap(each => claims.get(each) ?? []);
  // A mark of several claims is computed from them, and stands for none of their measures.
  const drawn = known(marks.flatMap(mark => (mark.length === 1 ? mark : [])));
  const measures = [...new Set(drawn.map(({measure}) => measure))];
  if (measures.length > 1)
    report("mixed-measures", messages.mixedMeasures(id, measures), messages.filterMeasure);
  const units = dimensions(drawn);
  if (units.length > 1) report("mixed-units", messages.mixedUnits(id, units), messages.filterUnits);
  for (const wordings of [drawn, ...marks.filter(({length}) => length > 1).map(known)].flatMap(
    sameMeasurements
  )) {
    report("counted-twice", messages.countedTwice(id, wordings), messages.keepOne);
  }
  return unique(faults);
}

/** A unit of each dimension. */
function dimensions(claims: readonly Claim[]): string[] {
  const units: Claim["quantity"]["unit"][] = [];
  for (const {quantity} of claims)
    if (!units.some(unit => sameDimension(unit, quantity.unit))) units.push(quantity.unit);
  return units;
}

/** The ids of claims that word one measurement, for each that is there more than once. */
function sameMeasurements(claims: readonly Claim[]): string[][] {
  return [...Map.groupBy(claims, ({id, sameAs}) => sameAs ?? id).values()]
    .filter(({length}) => length > 1)
    .map(wordings => wordings.map(({id}) => id));
}

function unique(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map(fault => [fault.message, fault])).values()];
}
