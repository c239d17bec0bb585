import {keepCards} from "./cards.ts";
import type {Chart, Drawing} from "./chart.ts";
import {chartOfNode, type DrawnFrom} from "./chartOfNode.ts";
import type {DataTable} from "./dataTable.ts";
import {dataTableElement} from "./dataTableElement.ts";
import {drawings} from "./drawings.ts";
import type {Edition} from "./edition.ts";
import {html} from "./html.ts";
import {badFigureId, noFigureTitle, noTakeaway, rowsBesideChart} from "./messages.ts";
import {keepRedraw} from "./redrawOf.ts";
import {shareFold} from "./shareFold.ts";
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
 * A promise of it when the chart's drawing is one. An `<svg>`, or what Observable Plot makes, is framed like a chart where
 * the rows that it was drawn of are given beside it. Throws where id, title, takeaway or those rows are missing.
 */
export function figure(
  edition: Edition,
  drawn: Chart<Drawing> | Drawing,
  options: FigureOptions & DrawnFrom
): HTMLElement | Promise<HTMLElement> {
  checkOptions(options, edition.locale);
  const chart = chartFor(drawn, options);
  const table = chart.table(edition.locale);
  keepCards(edition, table, chart.rows);
  const made = drawings(edition, chart, options.id);
  const framed = (drawing: HTMLElement) => frameOf(edition, chart, options, table, drawing);
  return "then" in made ? made.then(framed) : framed(made);
}

function chartFor(drawn: Chart<Drawing> | Drawing, options: FigureOptions & DrawnFrom): Chart<Drawing> {
  if ("nodeType" in drawn) return chartOfNode(drawn, options.id, options);
  if (options.rows || options.table || options.description !== undefined)
    throw new Error(rowsBesideChart(options.id, drawn.name));
  return drawn;
}

function checkOptions({id, title, takeaway}: FigureOptions, locale: string): void {
  if (!/^[a-z][a-z0-9-]*$/u.test(id ?? "")) throw new Error(badFigureId(id));
  if (!title || !wordingText(title, locale).trim()) throw new Error(noFigureTitle(id));
  if (!takeaway || !wordingText(takeaway, locale).trim()) throw new Error(noTakeaway(id));
}

function frameOf(
  edition: Edition,
  chart: Chart<Drawing>,
  options: FigureOptions,
  table: DataTable,
  drawing: HTMLElement
): HTMLElement {
  const {document, locale} = edition;
  const {id, title, subtitle, takeaway, note} = options;
  const sources = sourceLine(chart.rows, table, edition);
  const text = (name: string, said: FigureText) =>
    html(document, "p", {class: `figure-${name}`, id: `${id}-${name}`}, ...wordingNodes(edition, said));
  const isTabled = drawing.querySelector("table.data") !== null;
  const framed = html(
    document,
    "figure",
    {
      id,
      class: "figure",
      "data-figure": id,
      "data-chart": chart.name,
      "aria-labelledby": `${id}-title`,
      // Links in prose lead to it.
      tabindex: "-1"
    },
    html(
      document,
      "figcaption",
      {},
      html(document, "h2", {class: "figure-title", id: `${id}-title`}, ...wordingNodes(edition, title)),
      ...(subtitle ? [text("subtitle", subtitle)] : []),
      text("takeaway", takeaway)
    ),
    drawing,
    ...(note ? [text("note", note)] : []),
    ...(sources ? [html(document, "p", {class: "figure-sources"}, sources)] : []),
    html(
      document,
      "div",
      {class: "figure-more"},
      html(
        document,
        "details",
        {class: "figure-data"},
        html(document, "summary", {}, isTabled ? "In words" : "In words and as a table"),
        html(document, "p", {class: "figure-description", id: `${id}-description`}, chart.describe(locale)),
        ...(isTabled ? [] : [dataTableElement(edition, table, wordingText(title, locale))])
      ),
      shareFold(edition, id, table, hasPicture(drawing))
    )
  );
  keepRedraw(framed, edition, chart);
  return framed;
}

/** Whether what was drawn is a picture, and not HTML. */
function hasPicture(drawing: HTMLElement): boolean {
  return drawing.querySelector(":scope > .drawing > svg") !== null;
}
