import type {Claim} from "../claims/index.ts";
import {bothUnits} from "./bothUnits.ts";
import {capitalised} from "./capitalised.ts";

/** Who says a claim, and through whom it is known: "the mayor, as reported by the gazette". */
export function saidBy({speaker, reportedBy}: Pick<Claim, "speaker" | "reportedBy">): string {
  return reportedBy && reportedBy.id !== speaker.id
    ? `${speaker.name}, as reported by ${reportedBy.name}`
    : speaker.name;
}

/** The document of a claim; null where the document itself speaks or reports, which has its id then. */
export function documentOf({source, speaker, reportedBy}: Claim): string | null {
  return source.id === speaker.id || source.id === reportedBy?.id ? null : source.label;
}

/**
 * What a screen reader says of a claim's mark. With a lead that is not the speaker, such as a place:
 * "Klintsy: about 18 miles (about 29 km), the report of 19 January 2022".
 */
export function claimName(claim: Claim, locale: string, lead: string | null = null): string {
  const figure = bothUnits(claim.quantity, locale);
  const said = lead === null ? [`${saidBy(claim)}: ${figure}`] : [`${lead}: ${figure}`, saidBy(claim)];
  return capitalised([...said, documentOf(claim)].filter(part => part !== null).join(", "), locale);
}
