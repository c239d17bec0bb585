import {type Claim, words} from "../claims/index.ts";
import {claimSubject, isStated, notStated} from "../figure/index.ts";
import type {Names} from "./jsonLdNames.ts";
import {isoDate, isoTime, reference, thing} from "./jsonLdThing.ts";

/** A claim as it was made, and where it stands. Whether it is right is not said. */
export function jsonLdClaim(
  claim: Claim,
  names: Names,
  language: string,
  interpreter: string | null
): object {
  return thing("Claim", {
    "@id": names.claim(claim),
    identifier: claim.id,
    text: `${claimSubject(claim)}: ${isStated(claim.quantity) ? words(claim.quantity, {locale: language}) : notStated}`,
    // The table does not tell people from organisations, so that a speaker has no type.
    creator: {name: claim.speaker.name},
    appearance: reference(names.document(claim.source)),
    claimInterpreter: interpreter && thing("Organization", {name: interpreter}),
    dateCreated: isoDate(claim.saidOn),
    temporalCoverage: isoTime(claim.asOf),
    isPartOf: reference(names.dataset),
    // RFC 7111 names a row of a CSV file by its line.
    url: names.at(`data/${claim.table}.csv#row=${claim.line}`)
  });
}
