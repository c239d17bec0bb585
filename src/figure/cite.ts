import type {Claim, Quantity} from "../claims/index.ts";
import {keepCard} from "./cards.ts";
import {type CiteOptions, citationLink} from "./citationLink.ts";
import type {Edition} from "./edition.ts";
import {noSuchClaim} from "./messages.ts";

/**
 * A figure in prose that leads to its source: the words, as a link to the card of the claim or computed quantity, which
 * is kept at the end of the page.
 */
export function cite(
  edition: Edition,
  figure: string | Claim | Quantity,
  options?: CiteOptions
): HTMLAnchorElement {
  const cited = typeof figure === "string" ? claimOf(edition, figure) : figure;
  keepCard(edition, cited);
  return citationLink(edition, cited, options);
}

/** The claim of an id; throws where there is none. */
export function claimOf(edition: Edition, id: string): Claim {
  const claim = edition.claims.get(id);
  if (!claim) throw new Error(noSuchClaim(id, edition.claims.keys()));
  return claim;
}
