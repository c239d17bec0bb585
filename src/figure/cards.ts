import {type Claim, provenanceOf, type Quantity} from "../claims/index.ts";
import {cardId, cardOf} from "./cardId.ts";
import {claimCard} from "./claimCard.ts";
import {computedCard} from "./computedCard.ts";
import type {DataTable} from "./dataTable.ts";
import type {Edition} from "./edition.ts";
import {html} from "./html.ts";
import {rowCard} from "./rowCard.ts";

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

/** Makes sure that the page has the cards of a table's rows: of their claims, of what was computed, of `rows` that are neither. */
export function keepCards(edition: Edition, {rows: tabled}: DataTable, rows: readonly unknown[]): void {
  const byCard = new Map(rows.map(row => [cardOf(provenanceOf(row)), row]));
  for (const {provenance, computed} of tabled) {
    if (computed) keepCard(edition, computed);
    for (const claim of provenance?.claims ?? []) {
      const known = edition.claims.get(claim);
      if (known) keepCard(edition, known);
    }
    const id = cardOf(provenance);
    const row = byCard.get(id);
    if (!provenance || !id || typeof row !== "object" || row === null) continue;
    if (!edition.document.getElementById(id))
      cardsOf(edition.document).append(rowCard(edition, provenance, row, id));
  }
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
