import {keepCards} from "./cards.ts";
import type {Chart} from "./chart.ts";
import {dataFile} from "./dataFile.ts";
import type {DataTable} from "./dataTable.ts";
import {dataTableElement} from "./dataTableElement.ts";
import {drawings} from "./drawings.ts";
import type {Edition} from "./edition.ts";
import {html} from "./html.ts";
import {badFigureId, noFigureTitle, noTakeaway} from "./messages.ts";
import {sourceLine} from "./sourceLine.ts";
import {type FigureText, wordingNodes, wordingText} from "./wording.ts";

export interface FigureOptions {
  /** Names the figure in links, files and embeds: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly title: FigureText;
  readonly subtitle?: FigureText;
  /** What the figure shows, in a sentence by the author: it leads the alt text. */
  readonly takeaway: FigureText;
  readonly note?: FigureText;
}

/**
 * A chart as readers meet it: title, takeaway, the drawing, note, source line, and the same rows as a table and a file.
 * A promise of it when the chart's drawing is one. Throws where id, title or takeaway is missing.
 */
export function figure(
  edition: Edition,
  chart: Chart,
  options: FigureOptions
): HTMLElement | Promise<HTMLElement> {
  checkOptions(options, edition.locale);
  const table = chart.table(edition.locale);
  keepCards(edition, table, chart.rows);
  const drawn = drawings(edition, chart, options.id);
  const framed = (drawing: HTMLElement) => frameOf(edition, chart, options, table, drawing);
  return "then" in drawn ? drawn.then(framed) : framed(drawn);
}

function checkOptions({id, title, takeaway}: FigureOptions, locale: string): void {
  if (!/^[a-z][a-z0-9-]*$/u.test(id ?? "")) throw new Error(badFigureId(id));
  if (!title || !wordingText(title, locale).trim()) throw new Error(noFigureTitle(id));
  if (!takeaway || !wordingText(takeaway, locale).trim()) throw new Error(noTakeaway(id));
}

function frameOf(
  edition: Edition,
  chart: Chart,
  options: FigureOptions,
  table: DataTable,
  drawing: HTMLElement
): HTMLElement {
  const {document, locale} = edition;
  const {id, title, subtitle, takeaway, note} = options;
  const sources = sourceLine(chart.rows, table, edition);
  const text = (name: string, said: FigureText) =>
    html(document, "p", {class: `figure-${name}`, id: `${id}-${name}`}, ...wordingNodes(edition, said));
  const plainTitle = wordingText(title, locale);
  return html(
    document,
    "figure",
    {id, class: "figure", "data-figure": id, "data-chart": chart.name, "aria-labelledby": `${id}-title`},
    html(
      document,
      "figcaption",
      {},
      html(document, "h3", {class: "figure-title", id: `${id}-title`}, ...wordingNodes(edition, title)),
      ...(subtitle ? [text("subtitle", subtitle)] : []),
      text("takeaway", takeaway)
    ),
    drawing,
    ...(note ? [text("note", note)] : []),
    ...(sources ? [html(document, "p", {class: "figure-sources"}, sources)] : []),
    html(
      document,
      "details",
      {class: "figure-data"},
      html(document, "summary", {}, "In words and as a table"),
      html(document, "p", {class: "figure-description", id: `${id}-description`}, chart.describe(locale)),
      dataTableElement(edition, table, plainTitle),
      html(
        document,
        "a",
        {class: "figure-file", download: `${id}.csv`, href: dataUrl(dataFile(table, edition.claims))},
        "Get the data (CSV)"
      )
    )
  );
}

function dataUrl(csv: string): string {
  return `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`;
}
