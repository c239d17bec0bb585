import {dataLink} from "./dataLink.ts";
import type {DataTable} from "./dataTable.ts";
import type {Edition} from "./edition.ts";
import {html} from "./html.ts";

/** What readers may take of a figure: a link to it, its rows, and its picture where there is one. */
export function shareFold(
  edition: Edition,
  figure: string,
  table: DataTable,
  hasPicture: boolean
): HTMLDetailsElement {
  const {document, picturePath, embedPath = null} = edition;
  return html(
    document,
    "details",
    {class: "figure-share"},
    html(document, "summary", {}, "Share"),
    html(
      document,
      "p",
      {},
      html(document, "a", {class: "figure-link", href: `#${figure}`}, "Link to this figure"),
      dataLink(edition, figure, table),
      ...(picturePath !== null && hasPicture
        ? [
            html(
              document,
              "a",
              {class: "figure-file", download: `${figure}.svg`, href: `${picturePath}${figure}.svg`},
              "Save the picture (SVG)"
            ),
            html(
              document,
              "a",
              {
                class: "figure-file",
                download: `${figure}.png`,
                href: `${picturePath}${figure}-1080x1080.png`
              },
              "Save the picture (PNG)"
            )
          ]
        : []),
      ...(embedPath === null
        ? []
        : [
            html(document, "a", {class: "figure-embed", href: embedPath + figure}, "Embed it on another site")
          ])
    )
  );
}
