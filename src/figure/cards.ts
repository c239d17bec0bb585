import {type Claim, provenanceOf, type Quantity} from "../claims/index.ts";
import {cardId, cardOf} from "./cardId.ts";
import {computedCard} from "./computedCard.ts";
import type {DataTable} from "./dataTable.ts";
import type {Edition, EndMatter} from "./edition.ts";
import {html} from "./html.ts";

/** The id of the element in which a page keeps its cards. */
export const cardsId = "cards";

/**
 * Makes sure that the page has the card of a figure, once, with the cards of what it was computed from, and that a
 * computed one shows its newest value.
 */
export function keepCard(edition: Edition, figure: Claim | Quantity): void {
  const id = cardId(figure);
  if ("quantity" in figure) {
    keepMade(edition, id, matter => matter.claimCard(edition, figure));
    return;
  }
  for (const input of figure.derivation?.inputs ?? []) {
    if (input.kind === "claim") keepCard(edition, input.claim);
    else if (input.kind === "quantity" && input.quantity.derivation) keepCard(edition, input.quantity);
  }
  const card = computedCard(edition, figure, id);
  const kept = edition.document.getElementById(id);
  if (kept) kept.replaceChildren(...card.childNodes);
  else cardsOf(edition.document).append(card);
}

/** Makes sure that the page has the cards of a table's rows: of their claims, of what was computed, of `rows` that are neither. */
export function keepCards(edition: Edition, {rows: tabled}: DataTable, rows: readonly unknown[]): void {
  const byCard = new Map(rows.map(row => [cardOf(provenanceOf(row)), row]));
  for (const {provenance, computed} of tabled) {
    if (computed) keepCard(edition, computed);
    for (const claim of provenance?.claims ?? [])
      keepMade(edition, `claim-${claim}`, matter => matter.claimCard(edition, claim));
    const id = cardOf(provenance);
    const row = byCard.get(id);
    if (!provenance || !id || typeof row !== "object" || row === null) continue;
    keepMade(edition, id, matter => matter.rowCard(edition, provenance, row, id));
  }
}

/** Has a card made that the page has not: at once where what makes it is at hand. */
function keepMade(
  {document, endMatter}: Edition,
  id: string,
  make: (matter: EndMatter) => HTMLElement | null
): void {
  const keep = (matter: EndMatter) => {
    const card = document.getElementById(id) ? null : make(matter);
    if (card) cardsOf(document).append(card);
  };
  if (typeof endMatter !== "function") keep(endMatter);
  // Without a network, its link leads nowhere.
  else if (!document.getElementById(id)) endMatter().then(keep, () => {});
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
