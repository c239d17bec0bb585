import {cardOf} from "./cardId.ts";
import {keepCard} from "./cards.ts";
import type {DataTable} from "./dataTable.ts";
import type {Edition} from "./edition.ts";
import {html} from "./html.ts";

/** A data table as HTML: a caption, headed columns and rows, and each row's header a link to its claim. */
export function dataTableElement(
  edition: Edition,
  {columns, rows}: DataTable,
  caption: string
): HTMLTableElement {
  const {document} = edition;
  const heads = columns.map(column =>
    html(document, "th", {scope: "col", class: column.numeric && "numeric"}, column.label)
  );
  const body = rows.map(({cells, provenance, computed}) => {
    if (computed) keepCard(edition, computed);
    const card = cardOf(provenance);
    const claim = edition.claims.get(provenance?.claims[0] ?? "");
    if (claim) keepCard(edition, claim);
    return html(
      document,
      "tr",
      {"data-claims": provenance?.claims.join(" ")},
      ...cells.map((cell, index) => {
        if (index > 0) return html(document, "td", {class: columns[index]?.numeric && "numeric"}, cell);
        const head = claim || computed ? html(document, "a", {class: "claim", href: `#${card}`}, cell) : cell;
        return html(document, "th", {scope: "row"}, head);
      })
    );
  });
  return html(
    document,
    "table",
    {class: "data"},
    html(document, "caption", {}, caption),
    html(document, "thead", {}, html(document, "tr", {}, ...heads)),
    html(document, "tbody", {}, ...body)
  );
}
