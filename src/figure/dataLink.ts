import type {DataTable} from "./dataTable.ts";
import type {Edition, EndMatter} from "./edition.ts";
import {html} from "./html.ts";

/** "Get the data": a figure's rows as a file within the link; in a reader's browser, written when the link is taken. */
export function dataLink(edition: Edition, figure: string, table: DataTable): HTMLAnchorElement {
  const {document, endMatter} = edition;
  const hrefBy = (matter: EndMatter) =>
    `data:text/csv;charset=utf-8,${encodeURIComponent(matter.dataFile(edition, table))}`;
  const href = typeof endMatter === "function" ? `#${figure}` : hrefBy(endMatter);
  const link = html(
    document,
    "a",
    {class: "figure-file", download: `${figure}.csv`, href},
    "Get the data (CSV)"
  );
  if (typeof endMatter === "function") {
    const write = async (event: Event) => {
      event.preventDefault();
      link.removeEventListener("click", write);
      link.href = hrefBy(await endMatter());
      link.click();
    };
    link.addEventListener("click", write);
  }
  return link;
}
