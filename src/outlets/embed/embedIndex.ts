import {type BuiltSite, embedId, lines, pageHtml, policy, escapeHtml as text} from "../../publish/index.ts";
import type {Embed} from "./embeds.ts";
import {
  embedsIntro,
  embedsTitle,
  flagsIntro,
  inputsNote,
  liveNote,
  noEmbeds,
  noSiteYet,
  openLabel,
  previewLabel,
  snippetLabel
} from "./messages.ts";
import {sandbox} from "./snippet.ts";
import {snippetOf} from "./snippetOf.ts";

/** The widths at which each embed is shown, in CSS pixels. */
const widths = [320, 600, 900] as const;
const themes = ["light", "dark"] as const;

/** What stands for the address of a site that has none yet. */
const someSite = "https://site.example/";

/** The page with each embed's snippet, and each embed as it looks. Paths are from the site's index. */
export function embedIndex(
  {checked: {site, tables}, bundle}: BuiltSite,
  embeds: readonly Embed[],
  style: string,
  script: string
): string {
  const {config} = site;
  const toIndex = "../";
  const from = (paths: readonly string[]) => paths.map(path => toIndex + path);
  return pageHtml({
    config,
    language: config.locale,
    title: embedsTitle,
    description: null,
    units: "km",
    hasUnits: false,
    hasData: tables !== null,
    jsonLd: null,
    toIndex,
    path: "embed/",
    policy: policy(),
    assets: {
      styles: from([...bundle.shared.styles, style]),
      blocking: from(bundle.shared.blocking),
      deferred: from([...bundle.shared.deferred, script]),
      modules: []
    },
    body: lines(
      '<main id="main" class="embeds">',
      `<h1>${embedsTitle}</h1>`,
      `<p>${embedsIntro}</p>`,
      `<p>${flagsIntro}</p>`,
      config.site === null && `<p>${text(noSiteYet)}</p>`,
      embeds.length === 0 && `<p>${noEmbeds}</p>`,
      ...embeds.map((embed, i) =>
        lines(
          embed.story !== embeds[i - 1]?.story && `<h2>${text(embed.storyTitle)}</h2>`,
          entry(embed, config.site ?? someSite, toIndex)
        )
      ),
      "</main>"
    )
  });
}

function entry(embed: Embed, site: string, toIndex: string): string {
  const {title, path, embedded} = embed;
  const inputNames = embedded.inputs.flatMap(({names}) => names);
  return lines(
    `<h3 id="${text(embedId(embed.story, embedded.id))}">${text(title)}</h3>`,
    `<p class="quiet"><a href="${text(toIndex + path)}">${openLabel}</a>${embedded.isLive ? ` · ${liveNote}` : ""}${inputNames.length > 0 ? ` · ${text(inputsNote(inputNames))}` : ""}</p>`,
    `<pre class="embed-snippet" tabindex="0" role="region" aria-label="${text(snippetLabel(title))}"><code>${text(snippetOf(embed, site))}</code></pre>`,
    ...themes.map(
      theme =>
        `<div class="embed-row" tabindex="0" role="region" aria-label="${text(`${title}, ${theme}`)}">${widths.map(width => preview(embed, toIndex, width, theme)).join("")}</div>`
    )
  );
}

function preview({title, path, height}: Embed, toIndex: string, width: number, theme: string): string {
  const name = previewLabel(title, width, theme);
  return `<nutgraf-figure><iframe src="${text(`${toIndex}${path}?theme=${theme}`)}" title="${text(name)}" width="${width}" height="${height}" loading="lazy" sandbox="${sandbox}"></iframe></nutgraf-figure>`;
}
