import {dateWords} from "../claims/index.ts";
import {dataFolderPath, dataZipPath} from "./dataZip.ts";
import {escapeHtml as text} from "./escapeHtml.ts";
import {galleryLink, galleryPath} from "./gallery/index.ts";
import {howToRead} from "./howToRead.ts";
import type {Licence} from "./licenceOf.ts";
import {
  chartsWords,
  dataLabel,
  dataWords,
  descriptorLabel,
  kitLabel,
  noStoriesYet,
  storiesLabel
} from "./messages.ts";
import {lines, type PageAssets, pageHtml} from "./page.ts";
import type {Site, Story} from "./readSite.ts";
import {storyPath} from "./storyPath.ts";
import type {StoryPicture} from "./storyPicture.ts";

export interface IndexPage {
  readonly site: Site;
  /** By the story's name; stories without one are shown without. */
  readonly pictures: ReadonlyMap<string, StoryPicture>;
  /** How many charts the gallery has. */
  readonly charts: number;
  readonly licence: Licence | null;
  readonly policy: string | null;
  readonly assets: PageAssets;
}

/** The front page: the stories, the newest first, the ways to the gallery and the data, and what the marks mean. */
export function indexPage({site, pictures, charts, licence, policy, assets}: IndexPage): string {
  const {config, stories, data} = site;
  const newest = [...stories].sort(
    (a, b) => compare(b.meta.published ?? "", a.meta.published ?? "") || compare(a.name, b.name)
  );
  return pageHtml({
    config,
    language: config.locale,
    title: config.name,
    description: config.description ?? (newest.map(titleOf).join("; ") || null),
    units: "km",
    hasUnits: false,
    hasData: data !== null,
    licence,
    jsonLd: null,
    toIndex: "./",
    path: "",
    policy,
    assets,
    body: lines(
      '<main id="main" class="front">',
      '<header class="masthead">',
      `<h1>${text(config.name)}</h1>`,
      config.description && `<p class="standfirst">${text(config.description)}</p>`,
      "</header>",
      `<ul class="stories" aria-label="${storiesLabel}">`,
      ...newest.map(story => item(story, config.locale, pictures.get(story.name))),
      "</ul>",
      stories.length === 0 && `<p>${noStoriesYet}</p>`,
      data !== null && howToRead(),
      kit(charts, data !== null),
      "</main>"
    )
  });
}

function item(story: Story, locale: string, picture: StoryPicture | undefined): string {
  const {name, meta} = story;
  const {kicker, published, standfirst} = meta;
  const language = meta.language && meta.language !== locale ? ` lang="${text(meta.language)}"` : "";
  return lines(
    `<li${language}>`,
    kicker && `<p class="kicker">${text(kicker)}</p>`,
    `<h2><a href="${storyPath(name)}">${text(titleOf(story))}</a></h2>`,
    standfirst && `<p class="standfirst">${text(standfirst)}</p>`,
    published &&
      `<p class="dated"><time datetime="${published}">${text(dateWords(published, locale))}</time></p>`,
    picture &&
      `<div class="picture drawings" role="img" aria-label="${text(picture.says)}">${picture.drawings.map(drawing).join("")}</div>`,
    "</li>"
  );
}

/** As a figure's are: the style sheet shows the widest that fits. */
function drawing({width, svg}: StoryPicture["drawings"][number]): string {
  return `<div class="drawing" data-width="${width}">${svg}</div>`;
}

function kit(charts: number, hasData: boolean): string | null {
  if (charts === 0 && !hasData) return null;
  return lines(
    `<section class="kit">`,
    `<h2>${kitLabel}</h2>`,
    charts > 0 && `<p><a href="${galleryPath}">${galleryLink(charts)}</a> ${chartsWords}</p>`,
    hasData &&
      `<p><a href="${dataZipPath}" download>${dataLabel}</a> ${dataWords} <a href="${dataFolderPath}datapackage.json">${descriptorLabel}</a></p>`,
    "</section>"
  );
}

const titleOf = ({name, notebook}: Story): string => notebook.title || name;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
