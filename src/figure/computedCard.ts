import {type DerivationInput, type Quantity, words} from "../claims/index.ts";
import {type CardRow, card} from "./card.ts";
import {citationLink, figureWords} from "./citationLink.ts";
import type {Edition} from "./edition.ts";
import {html} from "./html.ts";

/** What a computed number was computed from: its formula and each input, the claims among them with cards of their own. */
export function computedCard(edition: Edition, quantity: Quantity, id: string): HTMLElement {
  const {formula = "", inputs = []} = quantity.derivation ?? {};
  return card(edition, id, figureWords(edition, quantity), [
    ["Computed", formula || "from nothing that is known"],
    ...inputs.map(input => inputRow(edition, input))
  ]);
}

function inputRow(edition: Edition, input: DerivationInput): CardRow {
  switch (input.kind) {
    case "claim":
      return ["From a claim", citationLink(edition, input.claim), `, ${input.claim.speaker.name}`];
    case "quantity":
      return [
        input.label,
        input.quantity.derivation
          ? citationLink(edition, input.quantity)
          : words(input.quantity, {locale: edition.locale})
      ];
    case "row":
      return [input.label, rowLink(edition, input)];
    case "reader":
      return [input.label, readerValue(input, edition.locale), " (your assumption)"];
  }
}

function rowLink(
  {document, dataPath}: Edition,
  {table, key}: Extract<DerivationInput, {kind: "row"}>
): HTMLElement {
  return html(document, "a", {href: `${dataPath}${table}.csv`}, `${table}.csv, row ${key}`);
}

function readerValue({value, unit}: Extract<DerivationInput, {kind: "reader"}>, locale: string): string {
  if (unit === null) return new Intl.NumberFormat(locale).format(value);
  return words({hedge: "exactly", value, low: value, high: value, unit, step: 1}, {locale});
}
