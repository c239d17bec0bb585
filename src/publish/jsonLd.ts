import type {Claim, Source} from "../claims/index.ts";
import {cardId, cardOf} from "../figure/index.ts";
import type {DataPackage} from "../tables/index.ts";
import {jsonLdArticle} from "./jsonLdArticle.ts";
import {jsonLdClaim} from "./jsonLdClaim.ts";
import {jsonLdDataset} from "./jsonLdDataset.ts";
import {jsonLdDocument} from "./jsonLdDocument.ts";
import {jsonLdNames} from "./jsonLdNames.ts";
import type {Story} from "./readSite.ts";
import type {SiteConfig} from "./siteConfig.ts";
import {storyPath} from "./storyPath.ts";

/** What a story's page says to machines, in the vocabulary of schema.org: the story, the data, and each claim on the page. */
export function jsonLd(config: SiteConfig, story: Story, tables: DataPackage | null, cards: string): object {
  const names = jsonLdNames(config, storyPath(story.name));
  const language = story.meta.language ?? config.locale;
  const {claims, sources} = carded(tables, cards);
  return {
    "@context": "https://schema.org",
    "@graph": [
      jsonLdArticle(story, config, names, {claims, sources, hasData: tables !== null}),
      ...(tables ? [jsonLdDataset(tables, names)] : []),
      ...sources.map(source => jsonLdDocument(source, names)),
      ...claims.map(claim => jsonLdClaim(claim, names, language, config.publisher))
    ]
  };
}

/** The claims and dated events that a page has cards of, in the order of the tables, and the documents of both. */
function carded(tables: DataPackage | null, cards: string): {claims: Claim[]; sources: Source[]} {
  const ids = new Set([...cards.matchAll(/<aside [^>]*?\bid="([^"]*)"/gu)].map(([, id]) => id));
  const claims = [...(tables?.claims.values() ?? [])].filter(claim => ids.has(cardId(claim)));
  const named = new Set(claims.map(({source}) => source.id));
  for (const {name, kind, rows} of tables?.tables.values() ?? [])
    for (const {values} of kind === "events" ? rows : [])
      if (ids.has(cardOf({table: name, keys: [String(values["id"])], claims: []}) ?? ""))
        named.add(String(values["source"]));
  return {claims, sources: [...(tables?.sources.values() ?? [])].filter(({id}) => named.has(id))};
}
