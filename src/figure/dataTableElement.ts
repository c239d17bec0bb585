import {cardOf} from "./cardId.ts";
import type {DataTable} from "./dataTable.ts";
import type {Edition} from "./edition.ts";
import {html} from "./html.ts";

/** A data table as HTML: a caption, headed columns and rows, and each row's header a link to its card, where the page has it. */
export function dataTableElement(
  edition: Pick<Edition, "document">,
  {columns, rows}: DataTable,
  caption: string
): HTMLTableElement {
  const {document} = edition;
  const heads = columns.map(column =>
    html(document, "th", {scope: "col", class: column.numeric && "numeric"}, column.label)
  );
  const body = rows.map(({cells, provenance}) => {
    const card = cardOf(provenance);
    const isKept = card !== null && document.getElementById(card) !== null;
    return html(
      document,
      "tr",
      {
        "data-claims": provenance?.claims.join(" "),
        "data-table": provenance?.table,
        "data-keys": provenance?.claims.length ? null : provenance?.keys.join(" ")
      },
      ...cells.map((cell, index) => {
        if (index > 0) return html(document, "td", {class: columns[index]?.numeric && "numeric"}, cell);
        const head = isKept ? html(document, "a", {class: "claim", href: `#${card}`}, cell) : cell;
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
