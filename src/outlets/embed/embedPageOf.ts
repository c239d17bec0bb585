import {embedPath, picturePath, policy, type SiteConfig} from "../../publish/index.ts";
import type {EmbedKit} from "./embedKit.ts";
import {type EmbedState, embedPage} from "./embedPage.ts";
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
    state: stateOf(embed, kit, place),
    current: place.isPinned ? place.toIndex + embed.path : null,
    policy: policy(),
    styles: loadedStyles(embed, kit).map(place.addressOf),
    blocking: place.addressOf(kit.blocking),
    deferred: kit.deferred.map(place.addressOf),
    oembed: config.site && !place.isPinned ? "oembed.json" : null,
    canonical: config.site && new URL(embed.figurePath, config.site).href
  });
}

function stateOf(embed: Embed, kit: EmbedKit, {toIndex, addressOf}: EmbedPlace): EmbedState | null {
  const [script] = loadedLater(embed, kit);
  return script === undefined
    ? null
    : {
        script: addressOf(script),
        index: toIndex,
        embeds: toIndex + embedPath(embed.story),
        pictures: embed.picture && toIndex + picturePath(embed.story)
      };
}

/** What an embed loads where its address sets an input, by its path below the site's index. */
export function loadedLater({embedded, story}: Embed, {live}: EmbedKit): string[] {
  const script = live.get(story);
  return script !== undefined && embedded.inputs.length > 0 ? [script] : [];
}

/** The style sheets that an embed loads, by paths below the site's index. */
export function loadedStyles({embedded, storyTitle}: Embed, {styles}: EmbedKit): string[] {
  const html = `${embedded.html}${embedded.cards}${storyTitle}`;
  return styles.letters !== null && styles.beyond.test(html) ? [styles.look, styles.letters] : [styles.look];
}
