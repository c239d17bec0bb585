import type {Claim, Quantity} from "../claims/index.ts";
import {cardId} from "./cardId.ts";
import {claimCard} from "./claimCard.ts";
import {computedCard} from "./computedCard.ts";
import type {Edition} from "./edition.ts";
import {html} from "./html.ts";

/** The id of the element in which a page keeps its cards. */
export const cardsId = "cards";

/**
 * Makes sure that the page has the card of a figure, once, with the cards of what it was computed from, and that a
 * computed one shows its newest value.
 */
export function keepCard(edition: Edition, figure: Claim | Quantity): void {
  const id = cardId(figure);
  const kept = edition.document.getElementById(id);
  if ("quantity" in figure) {
    if (!kept) cardsOf(edition.document).append(claimCard(edition, figure, id));
    return;
  }
  for (const input of figure.derivation?.inputs ?? []) {
    if (input.kind === "claim") keepCard(edition, input.claim);
    else if (input.kind === "quantity" && input.quantity.derivation) keepCard(edition, input.quantity);
  }
  const card = computedCard(edition, figure, id);
  if (kept) kept.replaceChildren(...card.childNodes);
  else cardsOf(edition.document).append(card);
}

function cardsOf(document: Document): HTMLElement {
  const found = document.getElementById(cardsId);
  if (found) return found;
  const made = html(document, "section", {
    id: cardsId,
    class: "cards",
    "aria-label": "Sources of the figures"
  });
  document.body.append(made);
  return made;
}
