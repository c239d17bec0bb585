import {dateWords, type Source} from "../claims/index.ts";
import type {Edition} from "./edition.ts";
import {html} from "./html.ts";

/** A document and the place in it, for a card: its name, linked where it has an address, publisher, date, paragraph. */
export function documentWords(
  {document, locale}: Edition,
  {label, url, publisher, published}: Source,
  paragraph: number | string
): (Node | string)[] {
  const name = url ? html(document, "a", {href: url, rel: "noreferrer"}, label) : label;
  const rest = [publisher, published ? dateWords(published, locale) : null, `paragraph ${paragraph}`];
  return [name, `, ${rest.filter(part => part !== null).join(", ")}`];
}
