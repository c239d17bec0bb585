import type {Source} from "../claims/index.ts";
import type {Names} from "./jsonLdNames.ts";
import {isoDate, thing} from "./jsonLdThing.ts";

/** A document that claims were drawn from, as far as it is known. */
export function jsonLdDocument(source: Source, names: Names): object {
  return thing(source.kind === "news" ? "NewsArticle" : "CreativeWork", {
    "@id": names.document(source),
    name: source.label,
    author: source.byline,
    publisher: source.publisher && thing("Organization", {name: source.publisher}),
    datePublished: isoDate(source.published),
    inLanguage: source.language,
    url: source.url,
    archivedAt: source.archiveUrl
  });
}
