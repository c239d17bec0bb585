import type {Embed} from "./embeds.ts";
import {snippet} from "./snippet.ts";

/** What shows an embed on another site. `site` is this one's address, with a slash at its end. */
export function snippetOf(embed: Embed, site: string): string {
  const {path, figurePath, title, takeaway, height, picture} = embed;
  return snippet({site, embed: path, figure: figurePath, title, takeaway, height, picture});
}
