import type {Claim, Source} from "../claims/index.ts";
import type {Names} from "./jsonLdNames.ts";
import {reference, thing} from "./jsonLdThing.ts";
import type {Story} from "./readSite.ts";
import type {SiteConfig} from "./siteConfig.ts";

/** The story as a `NewsArticle`. Who wrote and who published it are said only where the site says so. */
export function jsonLdArticle(
  {name, notebook, meta}: Story,
  {publisher, locale}: SiteConfig,
  names: Names,
  on: {readonly claims: readonly Claim[]; readonly sources: readonly Source[]; readonly hasData: boolean}
): object {
  return thing("NewsArticle", {
    "@id": `${names.page}#main`,
    url: names.page,
    headline: notebook.title || name,
    description: meta.standfirst,
    // A byline does not tell people from organisations: it stays text.
    author: meta.byline,
    publisher: publisher && thing("Organization", {name: publisher}),
    datePublished: meta.published,
    dateModified: meta.updated,
    inLanguage: meta.language ?? locale,
    correction: meta.corrections.map(({date, text}) =>
      thing("CorrectionComment", {datePublished: date, text})
    ),
    isBasedOn: on.hasData ? reference(names.dataset) : null,
    citation: on.sources.map(source => reference(names.document(source))),
    mentions: on.claims.map(claim => reference(names.claim(claim)))
  });
}
