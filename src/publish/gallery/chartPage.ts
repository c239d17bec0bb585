import {cardsId} from "../../figure/index.ts";
import {escapeHtml as text} from "../escapeHtml.ts";
import {sourcesLabel} from "../messages.ts";
import {lines, pageHtml} from "../page.ts";
import {toIndex} from "../storyPath.ts";
import type {ChartOption} from "./chartOption.ts";
import {chartPath} from "./chartPath.ts";
import type {EvaluatedChart} from "./evaluateCharts.ts";
import {familyId, type GalleryPage, heading} from "./galleryPage.ts";
import {
  allCharts,
  avoidLabel,
  codeLabel,
  codeNote,
  exampleLabel,
  neededWord,
  noOptions,
  optionColumns,
  optionsLabel,
  readAloudLabel,
  readAloudNote,
  useLabel,
  wantsLabel
} from "./messages.ts";
import {sentence} from "./sentence.ts";

export interface ChartPage extends GalleryPage {
  readonly chart: EvaluatedChart;
  readonly options: readonly ChartOption[];
  /** The example as a cell of a notebook. */
  readonly code: string;
}

/** A chart's page in the gallery: its example drawn, read aloud and as code; its options; when to take it. */
export function chartPage({chart, options, code, ...page}: ChartPage): string {
  const {about, figure, cards, readAloud} = chart;
  const path = chartPath(about.name);
  return pageHtml({
    ...page,
    language: page.config.locale,
    title: heading(about.name),
    description: sentence(about.summary),
    units: "km",
    hasUnits: /class="[^"]*\bin-(?:km|mi)\b/.test(figure),
    jsonLd: null,
    toIndex: toIndex(path),
    path,
    body: lines(
      '<main id="main" class="gallery">',
      "<header>",
      `<nav aria-label="${allCharts}"><a href="../">${allCharts}</a> · <a href="../#${familyId(about.family)}">${text(sentence(about.family).slice(0, -1))}</a></nav>`,
      `<h1>${text(heading(about.name))}</h1>`,
      `<p class="standfirst">${text(sentence(about.summary))}</p>`,
      advice(about),
      "</header>",
      section("example", exampleLabel, figure),
      section(
        "at-read-aloud",
        readAloudLabel,
        `<p class="quiet">${readAloudNote}</p>`,
        `<blockquote>${text(readAloud)}</blockquote>`
      ),
      section(
        "at-code",
        codeLabel,
        `<p class="quiet">${codeNote}</p>`,
        // Wider than a phone, so that it scrolls, which needs the keyboard.
        `<pre tabindex="0" role="region" aria-label="${codeLabel}"><code>${text(code)}</code></pre>`
      ),
      section("at-options", optionsLabel, options.length ? optionsTable(options) : `<p>${noOptions}</p>`),
      "</main>",
      `<section id="${cardsId}" class="cards" aria-label="${sourcesLabel}">${cards}</section>`
    )
  });
}

function advice({use, avoid, wants}: EvaluatedChart["about"]): string {
  const said = (label: string, line: string | undefined) =>
    line && `<div><dt>${label}</dt><dd>${text(sentence(line))}</dd></div>`;
  return lines("<dl>", said(useLabel, use), said(avoidLabel, avoid), said(wantsLabel, wants), "</dl>");
}

function section(id: string, label: string, ...content: readonly string[]): string {
  return lines(`<section id="${id}">`, `<h2>${label}</h2>`, ...content, "</section>");
}

function optionsTable(options: readonly ChartOption[]): string {
  return lines(
    `<div class="options" tabindex="0" role="region" aria-label="${optionsLabel}">`,
    "<table>",
    `<thead><tr>${optionColumns.map(label => `<th scope="col">${label}</th>`).join("")}</tr></thead>`,
    "<tbody>",
    ...options.map(
      ({name, type, meaning, isNeeded, unlessTold}) =>
        `<tr><th scope="row"><code>${text(name)}</code></th><td><code>${text(type)}</code></td><td>${text(meaning)}</td><td>${text(isNeeded ? neededWord : (unlessTold ?? "—"))}</td></tr>`
    ),
    "</tbody>",
    "</table>",
    "</div>"
  );
}
