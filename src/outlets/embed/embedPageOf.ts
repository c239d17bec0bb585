import {policy, type SiteConfig} from "../../publish/index.ts";
import type {EmbedKit} from "./embedKit.ts";
import {embedPage} from "./embedPage.ts";
import type {Embed} from "./embeds.ts";

/** Where an embed's page stands, and how it reaches what it loads. */
export interface EmbedPlace {
  /** From the page to the site's index. */
  readonly toIndex: string;
  /** The address, from the page, of a file that it loads, by its path below the site's index. */
  readonly addressOf: (path: string) => string;
  /** Whether it stays as it is, and names the newest. */
  readonly isPinned: boolean;
}

export function embedPageOf(embed: Embed, kit: EmbedKit, config: SiteConfig, place: EmbedPlace): string {
  const {embedded, updated, language, unit, title, storyTitle} = embed;
  return embedPage({
    embedded,
    title,
    language,
    unit,
    theme: config.theme,
    publisher: config.publisher ?? config.name,
    updated,
    story: {title: storyTitle, href: place.toIndex + embed.figurePath},
    current: place.isPinned ? place.toIndex + embed.path : null,
    policy: policy(),
    styles: loadedStyles(embed, kit).map(place.addressOf),
    blocking: place.addressOf(kit.blocking),
    deferred: kit.deferred.map(place.addressOf),
    oembed: config.site && !place.isPinned ? "oembed.json" : null,
    canonical: config.site && new URL(embed.figurePath, config.site).href
  });
}

/** The style sheets that an embed loads, by paths below the site's index. */
export function loadedStyles({embedded, storyTitle}: Embed, {styles}: EmbedKit): string[] {
  const html = `${embedded.html}${embedded.cards}${storyTitle}`;
  return styles.letters !== null && styles.beyond.test(html) ? [styles.look, styles.letters] : [styles.look];
}
