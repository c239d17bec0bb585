import {families} from "../../figure/index.ts";
import {escapeHtml as text} from "../escapeHtml.ts";
import {lines, pageHtml} from "../page.ts";
import {toIndex} from "../storyPath.ts";
import {galleryPath} from "./chartPath.ts";
import type {EvaluatedChart} from "./evaluateCharts.ts";
import {familyId, type GalleryPage, heading} from "./galleryPage.ts";
import {familiesLabel, familyWords, galleryStandfirst, galleryTitle} from "./messages.ts";
import {sentence} from "./sentence.ts";

/** The index of a site's charts, by family, each with a small picture. */
export function galleryIndex(page: GalleryPage, charts: readonly EvaluatedChart[]): string {
  const shown = families.filter(family => charts.some(({about}) => about.family === family));
  return pageHtml({
    ...page,
    language: page.config.locale,
    title: galleryTitle,
    description: galleryStandfirst(charts.length),
    units: "km",
    hasUnits: false,
    jsonLd: null,
    toIndex: toIndex(galleryPath),
    path: galleryPath,
    body: lines(
      '<main id="main" class="gallery">',
      "<header>",
      `<h1>${galleryTitle}</h1>`,
      `<p class="standfirst">${galleryStandfirst(charts.length)}</p>`,
      `<nav aria-label="${familiesLabel}"><ul>`,
      ...shown.map(family => `<li><a href="#${familyId(family)}">${text(heading(family))}</a></li>`),
      "</ul></nav>",
      "</header>",
      ...shown.flatMap(family => [
        `<section id="${familyId(family)}">`,
        `<h2>${text(heading(family))}</h2>`,
        `<p class="quiet">${text(familyWords[family])}</p>`,
        '<ul class="charts">',
        ...charts.filter(({about}) => about.family === family).map(item),
        "</ul>",
        "</section>"
      ]),
      "</main>"
    )
  });
}

function item({about, thumbnail}: EvaluatedChart): string {
  return lines(
    "<li>",
    `<h3><a href="${text(about.name)}/">${text(heading(about.name))}</a></h3>`,
    `<p>${text(sentence(about.summary))}</p>`,
    `<div class="small" aria-hidden="true">${thumbnail}</div>`,
    "</li>"
  );
}
