import {nice} from "d3-array";
import {formatNumber, provenanceOf, words} from "../../claims/index.ts";
import {keepCards} from "../cards.ts";
import type {DataTable} from "../dataTable.ts";
import {dataTableElement} from "../dataTableElement.ts";
import type {Edition} from "../edition.ts";
import {heading} from "../heading.ts";
import {html} from "../html.ts";
import {sourceLine} from "../sourceLine.ts";
import {type FigureText, wordingNodes, wordingText} from "../wording.ts";
import {type BlockOptions, block, heldBack, statusLine} from "./block.ts";
import {type DrawnPoint, drawnPoints, type PointChannels} from "./drawnPoints.ts";
import {drawTask, givenLabel, inUnit, pointLabel, recordedLabel, showRecord, yourGuess} from "./messages.ts";
import {type PlotKind, plot} from "./plot.ts";
import {unitNoun} from "./unitNoun.ts";

export interface YouDrawOptions extends BlockOptions, PointChannels {
  /** A line through points in order, or bars of things side by side; a line unless told. */
  readonly kind?: PlotKind;
  /** What the numbers count, where the rows give plain numbers: "people". */
  readonly unit?: string;
  /** Said when the record is shown. */
  readonly why: FigureText;
}

/**
 * A class draws its guess; then what was recorded appears, with the difference in words. Each point is a slider, which keys
 * and pointers move. The rows keep their sources in the record's table.
 */
export function youDraw(edition: Edition, rows: Iterable<object>, options: YouDrawOptions): HTMLElement {
  const {id, kind = "line", why, question} = options;
  const {document, locale} = edition;
  const points = drawnPoints(id, [...rows], options);
  const unit = options.unit ?? unitOf(points, locale);
  const top = topOf(points);
  const given = points.map(({isGiven, value}) => (isGiven ? value : null));
  const table = tableOf(points, unit, locale, columnName(options.x));
  const kept = points.map(({row}) => row);
  keepCards(edition, table, kept);
  const sources = sourceLine(kept, table, edition);
  return block(
    edition,
    "you-draw",
    options,
    html(document, "p", {class: "block-task"}, unit ? `${inUnit(unit)} ${drawTask}` : drawTask),
    plot(
      document,
      locale,
      kind,
      points,
      top,
      [
        {class: "given", values: given},
        {class: "guess", values: []}
      ],
      sliders(edition, id, points, top)
    ),
    statusLine(document),
    heldBack(
      document,
      showRecord,
      {"data-unit-name": unit || null},
      html(
        document,
        "p",
        {class: "plot-key", "aria-hidden": "true"},
        html(document, "span", {class: "recorded"}, recordedLabel),
        " ",
        html(document, "span", {class: "guess"}, yourGuess)
      ),
      plot(document, locale, kind, points, top, [
        {class: "recorded", values: points.map(({value}) => value)},
        {class: "guess", values: []}
      ]),
      html(document, "p", {class: "block-why"}, ...wordingNodes(edition, why)),
      recorded(dataTableElement(edition, table, wordingText(question, locale)), points),
      ...(sources ? [html(document, "p", {class: "block-sources"}, sources)] : [])
    )
  );
}

function sliders({document, locale}: Edition, id: string, points: readonly DrawnPoint[], top: number) {
  return html(
    document,
    "div",
    {class: "plot-sliders", role: "group", "aria-label": yourGuess},
    ...points.map(({x, value, isGiven}, i) =>
      isGiven
        ? html(
            document,
            "p",
            {class: "plot-given", "data-value": String(value)},
            `${formatNumber(value, locale)} (${givenLabel})`
          )
        : html(document, "input", {
            type: "range",
            name: `block-${id}-${i}`,
            "aria-label": x,
            "aria-orientation": "vertical",
            min: "0",
            max: String(top),
            step: String(top / 100),
            // Half way up, which says nothing of where it belongs.
            value: String(top / 2),
            autocomplete: "off"
          })
    )
  );
}

/** The scale ends well above the largest value, so that its end tells little. */
function topOf(points: readonly DrawnPoint[]): number {
  const [, top] = nice(0, 1.6 * Math.max(...points.map(({value}) => value)) || 1, 2);
  return top;
}

function unitOf(points: readonly DrawnPoint[], locale: string): string {
  const unit = points.find(({quantity}) => quantity)?.quantity?.unit;
  return unit ? unitNoun(unit, locale) : "";
}

function tableOf(points: readonly DrawnPoint[], unit: string, locale: string, name: string): DataTable {
  return {
    columns: [
      {name: "x", label: name},
      {name: "recorded", label: recordedLabel, numeric: true}
    ],
    rows: points.map(({x, row, value, quantity}) => ({
      cells: [
        x,
        quantity ? words(quantity, {locale}) : [formatNumber(value, locale), unit].filter(Boolean).join(" ")
      ],
      provenance: provenanceOf(row),
      ...(quantity?.derivation ? {computed: quantity} : {})
    }))
  };
}

/** What the reader's script compares with, in the closed part alone. */
function recorded(table: HTMLTableElement, points: readonly DrawnPoint[]): HTMLTableElement {
  table.querySelectorAll("tbody tr").forEach((row, i) => {
    row.setAttribute("data-recorded", String(points[i]?.value));
  });
  return table;
}

function columnName(x: YouDrawOptions["x"]): string {
  return capital(typeof x === "string" ? heading(x) : pointLabel);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
