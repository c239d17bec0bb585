import {dateWords} from "../../claims/index.ts";
import {cardsId} from "../../figure/index.ts";
import {direction, escapeHtml as text} from "../../publish/index.ts";
import type {Embedded} from "./embedded.ts";
import {asOfLabel, cardsLabel, currentLabel, fromStoryLabel, liveNote, updatedLabel} from "./messages.ts";

export interface EmbedPage {
  readonly embedded: Embedded;
  readonly title: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly unit: "km" | "mi";
  readonly theme: string;
  readonly publisher: string;
  /** The day of the story's last update; null where it says none. */
  readonly updated: string | null;
  readonly story: {readonly title: string; readonly href: string};
  /** What shows the figure in a state that the address names; null where it has none but one. */
  readonly state: EmbedState | null;
  /** Where the newest version of a pinned one is; null for the newest. */
  readonly current: string | null;
  readonly policy: string;
  /** Addresses from the page. */
  readonly styles: readonly string[];
  /** Runs before the first paint. */
  readonly blocking: string;
  readonly deferred: readonly string[];
  /** The address of the oEmbed description; null where the site has no address. */
  readonly oembed: string | null;
  /** The figure's own address in its story; null where the site has none. */
  readonly canonical: string | null;
}

/** Addresses from the page. */
export interface EmbedState {
  /** The script of the story's live cells. */
  readonly script: string;
  readonly index: string;
  readonly embeds: string;
  /** Null where no picture is drawn of the figure. */
  readonly pictures: string | null;
}

/** A figure alone, for a frame of another page: whole without script, and without an origin. */
export function embedPage(page: EmbedPage): string {
  const {story, language, state} = page;
  return [
    "<!doctype html>",
    `<html lang="${text(language)}" dir="${direction(language)}" data-unit="${page.unit}" data-theme="${page.theme}" data-title="on" data-embed${state ? ` data-index="${text(state.index)}"` : ""}>`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${text(page.policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${text(`${page.title} · ${page.publisher}`)}</title>`,
    '<meta name="robots" content="noindex">',
    '<link rel="icon" href="data:,">',
    ...(page.canonical ? [`<link rel="canonical" href="${text(page.canonical)}">`] : []),
    ...(page.oembed
      ? [`<link rel="alternate" type="application/json+oembed" href="${text(page.oembed)}">`]
      : []),
    ...page.styles.map(url => `<link rel="stylesheet" href="${text(url)}">`),
    `<script src="${text(page.blocking)}"></script>`,
    ...page.deferred.map(url => `<script defer src="${text(url)}"></script>`),
    "</head>",
    "<body>",
    "<main>",
    ...figureOf(page),
    sourceOf(page, story),
    "</main>",
    `<section id="${cardsId}" class="cards" aria-label="${cardsLabel}">${page.embedded.cards}</section>`,
    "</body>",
    "</html>",
    ""
  ].join("\n");
}

/** With its story's inputs, out of sight, where an address can set them. */
function figureOf({embedded: {html, inputs, cell}, state}: EmbedPage): string[] {
  if (!state) return [html];
  const {script, embeds, pictures} = state;
  return [
    `<article hidden data-script="${text(script)}" data-embeds="${text(embeds)}"${pictures === null ? "" : ` data-pictures="${text(pictures)}"`}>`,
    ...inputs.map(({id, html}) => `<div id="cell-${id}">${html}</div>`),
    "</article>",
    `<div id="cell-${cell}" data-cell>${html}</div>`
  ];
}

function sourceOf(
  {embedded, publisher, updated, language, current, state}: EmbedPage,
  story: EmbedPage["story"]
): string {
  const link = (href: string, words: string) =>
    `<a href="${text(href)}" target="_blank" rel="noopener">${words}</a>`;
  const day = updated && `<time datetime="${updated}">${text(dateWords(updated, language))}</time>`;
  const parts = [
    text(publisher),
    `${fromStoryLabel} ${link(story.href, text(story.title))}`,
    day && `${current ? asOfLabel : updatedLabel} ${day}`,
    current && link(current, currentLabel),
    embedded.isLive && (state ? `<span class="embed-state">${liveNote}</span>` : liveNote)
  ];
  return `<p class="embed-source">${parts.filter(Boolean).join(" · ")}</p>`;
}
