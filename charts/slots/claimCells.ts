import {type Claim, dateWords} from "../../src/claims/index.ts";
import {type DataColumn, saidBy} from "../../src/figure/index.ts";

/** The columns that a table of claims has besides what they are called and their figures. */
export const claimColumns: readonly DataColumn[] = [
  {name: "as_stated", label: "As stated"},
  {name: "speaker", label: "Said by"},
  {name: "as_of", label: "Held"},
  {name: "document", label: "Document"}
];

export function claimCells(claim: Claim, locale: string): string[] {
  const held = claim.asOf ? dateWords(claim.asOf, locale) : "";
  return [claim.asStated, saidBy(claim), held, claim.source.label];
}
