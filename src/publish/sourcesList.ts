import {dateWords, type Source} from "../claims/index.ts";
import {escapeHtml as text} from "./escapeHtml.ts";
import {documentsLabel, undated} from "./messages.ts";
import {lines} from "./page.ts";

/** Where a page has them. */
export const documentsId = "documents";

/** The documents that a story's figures were drawn from, as far as they are known: HTML; null for none. */
export function sourcesList(sources: readonly Source[], language: string): string | null {
  if (sources.length === 0) return null;
  return lines(
    `<section class="documents" id="${documentsId}">`,
    `<h2>${documentsLabel}</h2>`,
    "<ul>",
    ...sources.map(source => item(source, language)),
    "</ul>",
    "</section>"
  );
}

function item({label, url, publisher, byline, published, language: written, note}: Source, language: string) {
  const name = url ? `<a href="${text(url)}" rel="noreferrer">${text(label)}</a>` : text(label);
  const known = [byline, publisher, published ? dateWords(published, language) : undated]
    .filter(part => part !== null)
    .map(text);
  const lang = written && written !== language ? ` lang="${text(written)}"` : "";
  return lines(
    "<li>",
    `<cite${lang}>${name}</cite> <span>${known.join(", ")}</span>`,
    note && `<p>${text(note)}</p>`,
    "</li>"
  );
}
