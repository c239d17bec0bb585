import {dateWords} from "../claims/index.ts";
import {escapeHtml as text} from "./escapeHtml.ts";
import {galleryLink, galleryPath} from "./gallery/index.ts";
import {noStoriesYet} from "./messages.ts";
import {lines, type PageAssets, pageHtml} from "./page.ts";
import type {Site, Story} from "./readSite.ts";
import {storyPath} from "./storyPath.ts";

/** The index of a site's stories, the newest first, and the way to its gallery of so many charts. */
export function indexPage(
  {config, stories, data}: Site,
  charts: number,
  policy: string | null,
  assets: PageAssets
): string {
  const newest = [...stories].sort(
    (a, b) => compare(b.meta.published ?? "", a.meta.published ?? "") || compare(a.name, b.name)
  );
  return pageHtml({
    config,
    language: config.locale,
    title: config.name,
    description: null,
    units: "km",
    hasUnits: false,
    hasData: data !== null,
    jsonLd: null,
    toIndex: "./",
    path: "",
    policy,
    assets,
    body: lines(
      '<main id="main">',
      `<h1>${text(config.name)}</h1>`,
      '<ul class="stories">',
      ...newest.map(story => item(story, config.locale)),
      "</ul>",
      stories.length === 0 && `<p>${noStoriesYet}</p>`,
      charts > 0 && `<p class="kit"><a href="${galleryPath}">${galleryLink(charts)}</a></p>`,
      "</main>"
    )
  });
}

function item({name, notebook, meta}: Story, locale: string): string {
  const language = meta.language && meta.language !== locale ? ` lang="${text(meta.language)}"` : "";
  const {published, standfirst} = meta;
  return lines(
    `<li${language}>`,
    `<h2><a href="${storyPath(name)}">${text(notebook.title || name)}</a></h2>`,
    standfirst && `<p class="standfirst">${text(standfirst)}</p>`,
    published &&
      `<p class="dated"><time datetime="${published}">${text(dateWords(published, locale))}</time></p>`,
    "</li>"
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
