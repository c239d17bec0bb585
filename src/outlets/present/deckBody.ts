import {cardsId} from "../../figure/index.ts";
import {escapeHtml as text} from "../../publish/index.ts";
import {
  deckTools,
  keysHelp,
  leaveLabel,
  nextLabel,
  nextSlideLabel,
  noNotes,
  notesLabel,
  previousLabel,
  printLabel,
  sinceStart,
  speakerLabel,
  startOver,
  thisSlideLabel,
  timeHere
} from "./messages.ts";

export interface DeckParts {
  readonly story: string;
  /** From the page to the module of its live cells, and to its pictures; null where there are none. */
  readonly live: string | null;
  readonly pictures: string | null;
  readonly embeds: string | null;
  /** HTML. */
  readonly slides: readonly string[];
  readonly sheet: string;
  readonly answers: string;
  readonly cards: string;
  /** For each slide: HTML. */
  readonly notes: readonly string[];
}

/** The page that the class sees, and that prints as the handout. */
export function deckBody(parts: DeckParts): string {
  return [
    '<main id="main">',
    parts.sheet,
    `<article class="reveal" ${storyAttributes(parts)}>`,
    `<div class="slides">${parts.slides.join("\n")}</div>`,
    "</article>",
    parts.answers,
    "</main>",
    `<nav class="deck-tools" aria-label="${deckTools}">`,
    `<a href="../" data-deck="leave">${leaveLabel}</a>`,
    `<a href="speaker/" target="nutgraf-speaker">${speakerLabel}</a>`,
    `<button type="button" data-deck="print" hidden>${printLabel}</button>`,
    `<button type="button" data-deck="prev" hidden>${previousLabel}</button>`,
    `<button type="button" data-deck="next" hidden title="${text(keysHelp)}">${nextLabel}</button>`,
    "</nav>",
    cardsSection(parts)
  ].join("\n");
}

/** The page that the speaker sees: this slide, the next one, the notes and the time. */
export function speakerBody(parts: DeckParts): string {
  return [
    '<main id="main" class="speaker">',
    '<header class="speaker-bar">',
    '<p class="speaker-at" role="status"></p>',
    `<p>${timeHere} <output class="speaker-time"></output></p>`,
    `<p>${sinceStart} <output class="speaker-since"></output> <button type="button" data-deck="restart">${startOver}</button></p>`,
    `<p><button type="button" data-deck="prev">${previousLabel}</button> <button type="button" data-deck="next">${nextLabel}</button></p>`,
    "</header>",
    `<h1 class="speaker-this">${thisSlideLabel}</h1>`,
    `<h2 class="speaker-next">${nextSlideLabel}</h2>`,
    `<article class="speaker-slides" ${storyAttributes(parts)}>${parts.slides.join("\n")}</article>`,
    `<h2 class="speaker-heading">${notesLabel}</h2>`,
    '<div class="speaker-notes">',
    ...parts.notes.map(html => `<div hidden>${html || `<p class="none">${noNotes}</p>`}</div>`),
    "</div>",
    "</main>",
    cardsSection(parts)
  ].join("\n");
}

function storyAttributes({story, live, pictures, embeds}: DeckParts): string {
  return [
    `data-story="${text(story)}"`,
    ...(live ? [`data-live="${text(live)}"`] : []),
    ...(embeds ? [`data-embeds="${text(embeds)}"`] : []),
    ...(pictures ? [`data-pictures="${text(pictures)}"`] : [])
  ].join(" ");
}

function cardsSection({cards}: DeckParts): string {
  return `<section id="${cardsId}" class="cards" aria-label="Sources of the figures">${cards}</section>`;
}
