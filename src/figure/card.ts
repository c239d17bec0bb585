import type {Edition} from "./edition.ts";
import {html} from "./html.ts";

export type CardRow = readonly [term: string, ...said: readonly (Node | string)[]];

/**
 * A source card: shown as a popover where there is script, and by `:target` where there is none. Its way out is a link
 * to a fragment that names nothing, which hides it without moving the page.
 */
export function card(
  edition: Edition,
  id: string,
  heading: readonly (Node | string)[],
  rows: readonly CardRow[]
): HTMLElement {
  const {document} = edition;
  return html(
    document,
    "aside",
    {id, class: "card", popover: "auto", role: "dialog", "aria-labelledby": `${id}-says`, tabindex: "-1"},
    html(document, "p", {class: "card-says", id: `${id}-says`}, ...heading),
    html(
      document,
      "dl",
      {},
      ...rows.flatMap(([term, ...said]) => [
        html(document, "dt", {}, term),
        html(document, "dd", {}, ...said)
      ])
    ),
    html(document, "a", {class: "card-close", href: "#_"}, "Close")
  );
}
