import {dateWords} from "../claims/index.ts";
import {cardsId} from "../figure/index.ts";
import {escapeHtml as text} from "./escapeHtml.ts";
import type {EvaluatedCell, EvaluatedStory} from "./evaluateStory.ts";
import {correctionsLabel, publishedLabel, sourcesLabel, updatedLabel} from "./messages.ts";
import {lines, type PageAssets, pageHtml} from "./page.ts";
import type {Story} from "./readSite.ts";
import type {SiteConfig} from "./siteConfig.ts";
import {picturePath, storyPath, toIndex} from "./storyPath.ts";

export interface StoryPage {
  readonly config: SiteConfig;
  readonly story: Story;
  /** What the cells gave at build; null where the browser evaluates them all (development). */
  readonly evaluated: EvaluatedStory | null;
  /** Whether a data package is published beside the page. */
  readonly hasData: boolean;
  readonly jsonLd: object | null;
  readonly hasPictures: boolean;
  readonly policy: string | null;
  readonly assets: PageAssets;
  /** Where the module of its live cells is, from the page; null where there is none to load later. */
  readonly live: string | null;
}

/** A story's page, with what its cells gave already in place. */
export function storyPage({
  config,
  story,
  evaluated,
  hasData,
  jsonLd,
  hasPictures,
  policy,
  assets,
  live
}: StoryPage): string {
  const language = story.meta.language ?? config.locale;
  const outputs = new Map(evaluated?.cells.map(cell => [cell.id, cell]));
  const path = storyPath(story.name);
  const pictures = `${toIndex(path)}${picturePath(story.name)}`;
  return pageHtml({
    config,
    language,
    title: story.notebook.title || story.name,
    description: story.meta.standfirst,
    units: story.meta.units,
    hasUnits:
      evaluated === null || evaluated.cells.some(cell => /class="[^"]*\bin-(?:km|mi)\b/.test(cell.html)),
    hasData,
    jsonLd,
    toIndex: toIndex(path),
    path,
    policy,
    assets,
    body: lines(
      '<main id="main">',
      `<article data-story="${text(story.name)}"${hasPictures ? ` data-pictures="${text(pictures)}"` : ""}${live ? ` data-live="${text(live)}"` : ""}>`,
      storyHeader(story, language),
      ...story.notebook.cells.map(({id}) => cellPlace(id, outputs.get(id))),
      corrections(story, language),
      "</article>",
      "</main>",
      `<section id="${cardsId}" class="cards" aria-label="${sourcesLabel}">${evaluated?.cards ?? ""}</section>`
    )
  });
}

/** A live cell is marked for what brings it to life. */
function cellPlace(id: number, cell: EvaluatedCell | undefined): string {
  const live = cell?.verdict.kind === "live" ? ' data-cell="live"' : "";
  return `<div class="cell" id="cell-${id}"${live}>${cell?.html ?? ""}</div>`;
}

function storyHeader({notebook, meta}: Story, language: string): string {
  const dated = (label: string, day: string | null) =>
    day && `<p class="dated">${label} <time datetime="${day}">${text(dateWords(day, language))}</time></p>`;
  return lines(
    '<header class="story">',
    // A notebook that brings its own first heading keeps it.
    !hasHeading(notebook) && notebook.title && `<h1>${text(notebook.title)}</h1>`,
    meta.standfirst && `<p class="standfirst">${text(meta.standfirst)}</p>`,
    meta.byline && `<p class="byline">${text(meta.byline)}</p>`,
    dated(publishedLabel, meta.published),
    meta.updated !== meta.published && dated(updatedLabel, meta.updated),
    "</header>"
  );
}

function hasHeading({cells}: Story["notebook"]): boolean {
  return cells.some(
    ({mode, source}) =>
      (mode === "md" && /^# /m.test(source)) || (mode === "html" && /<h1[\s>]/i.test(source))
  );
}

function corrections({meta}: Story, language: string): string | null {
  if (meta.corrections.length === 0) return null;
  return lines(
    `<section class="corrections" aria-label="${correctionsLabel}">`,
    `<h2>${correctionsLabel}</h2>`,
    ...meta.corrections.map(
      ({date, text: said}) =>
        `<p><time datetime="${date}">${text(dateWords(date, language))}</time> ${text(said)}</p>`
    ),
    "</section>"
  );
}
