import type {SiteConfig} from "../../publish/index.ts";
import {guessedWidth} from "./embedHeight.ts";
import type {Embed} from "./embeds.ts";
import {snippetOf} from "./snippetOf.ts";

/** An embed as oEmbed 1.0 tells it, for a site with an address. Static: it heeds no `maxwidth`, which the frame needs not. */
export function oembed(embed: Embed, config: SiteConfig & {readonly site: string}): string {
  const {picture, title, storyTitle, height} = embed;
  const told = {
    version: "1.0",
    type: "rich",
    provider_name: config.publisher ?? config.name,
    provider_url: config.site,
    title: `${title} · ${storyTitle}`,
    width: guessedWidth,
    height,
    html: snippetOf(embed, config.site),
    ...(picture && {
      thumbnail_url: new URL(picture.path, config.site).href,
      thumbnail_width: picture.width,
      thumbnail_height: picture.height
    })
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
