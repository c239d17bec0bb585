import {dateWords} from "../../claims/index.ts";
import {type Story, escapeHtml as text} from "../../publish/index.ts";

/** The first slide: the story's title, what it is about, whose it is and of when. HTML. */
export function titleSlide({notebook, meta, name}: Story, language: string, label: string): string {
  const day = meta.updated ?? meta.published;
  const by = [meta.byline, day && dateWords(day, language)].filter(Boolean).join(" · ");
  return [
    `<section id="slide-1" class="title-slide" aria-label="${text(label)}">`,
    `<h1>${text(notebook.title || name)}</h1>`,
    meta.standfirst ? `<p class="standfirst">${text(meta.standfirst)}</p>` : "",
    by ? `<p class="byline">${text(by)}</p>` : "",
    "</section>"
  ].join("");
}
