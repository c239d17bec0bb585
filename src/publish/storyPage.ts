import {dateWords, type Source} from "../claims/index.ts";
import {cardsId} from "../figure/index.ts";
import {isLessonOnly} from "../notebook/index.ts";
import {cellPlaces} from "./cellPlaces.ts";
import {escapeHtml as text} from "./escapeHtml.ts";
import type {EvaluatedStory} from "./evaluateStory.ts";
import type {Licence} from "./licenceOf.ts";
import {
  asOfLabel,
  correctionsGoTo,
  correctionsLabel,
  figuresAsOfLabel,
  noCorrections,
  presentLabel,
  publishedLabel,
  sourcesLabel
} from "./messages.ts";
import {numberNotes} from "./numberNotes.ts";
import {contactLink, lines, type PageAssets, pageHtml} from "./page.ts";
import type {Story} from "./readSite.ts";
import type {SiteConfig} from "./siteConfig.ts";
import {previewIn, socialTags} from "./socialTags.ts";
import {documentsId, sourcesList} from "./sourcesList.ts";
import {embedPath, picturePath, storyPath, toIndex} from "./storyPath.ts";

export interface StoryPage {
  readonly config: SiteConfig;
  readonly story: Story;
  /** What the cells gave at build; null where the browser evaluates them all (development). */
  readonly evaluated: EvaluatedStory | null;
  /** Whether a data package is published beside the page. */
  readonly hasData: boolean;
  readonly licence: Licence | null;
  /** The documents that its figures come from. */
  readonly sources: readonly Source[];
  readonly jsonLd: object | null;
  readonly hasPictures: boolean;
  /** Whether slides of it are beside the page. */
  readonly hasDeck: boolean;
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
  licence,
  sources,
  jsonLd,
  hasPictures,
  hasDeck,
  policy,
  assets,
  live
}: StoryPage): string {
  const language = story.meta.language ?? config.locale;
  const outputs = new Map(evaluated?.cells.map(cell => [cell.id, cell]));
  const path = storyPath(story.name);
  const numbered = numberNotes(evaluated?.cards ?? "");
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
    licence,
    jsonLd,
    tags: socialTags({
      site: config.site,
      siteName: config.name,
      story: story.name,
      title: story.notebook.title || story.name,
      description: story.meta.standfirst,
      language,
      preview: previewIn(evaluated?.files.get(`images/${story.name}/index.json`))
    }),
    toIndex: toIndex(path),
    path,
    policy,
    assets,
    body: lines(
      '<main id="main">',
      `<article data-story="${text(story.name)}"${hasPictures ? ` data-pictures="${text(pictures)}" data-embeds="${text(toIndex(path) + embedPath(story.name))}"` : ""}${live ? ` data-live="${text(live)}"` : ""}>`,
      storyHeader(story, sources.length > 0, language),
      ...cellPlaces(
        story.notebook.cells.filter(cell => evaluated === null || !isLessonOnly(cell)),
        outputs
      ).map(numbered),
      sourcesList(sources, language),
      corrections(story, config.contact, language),
      hasDeck && `<p class="to-deck"><a href="present/">${presentLabel}</a></p>`,
      "</article>",
      "</main>",
      `<section id="${cardsId}" class="cards" aria-label="${sourcesLabel}">${evaluated?.cards ?? ""}</section>`
    )
  });
}

function storyHeader({notebook, meta}: Story, hasSources: boolean, language: string): string {
  const dated = [
    [publishedLabel, meta.published] as const,
    [asOfLabel, meta.updated ?? meta.published] as const
  ].flatMap(([label, day]) => (day ? `${label} ${time(day, language)}` : []));
  if (dated.length > 0 && hasSources) dated.push(`<a href="#${documentsId}">${figuresAsOfLabel}</a>`);
  return lines(
    '<header class="story">',
    meta.kicker && `<p class="kicker">${text(meta.kicker)}</p>`,
    // A notebook that brings its own first heading keeps it.
    !hasHeading(notebook) && notebook.title && `<h1>${text(notebook.title)}</h1>`,
    meta.standfirst && `<p class="standfirst">${text(meta.standfirst)}</p>`,
    meta.byline && `<p class="byline">${text(meta.byline)}</p>`,
    dated.length > 0 && `<p class="dated">${dated.join(" · ")}</p>`,
    "</header>"
  );
}

function hasHeading({cells}: Story["notebook"]): boolean {
  return cells.some(
    ({mode, source}) =>
      (mode === "md" && /^# /m.test(source)) || (mode === "html" && /<h1[\s>]/i.test(source))
  );
}

/** What was corrected, or that nothing was; a draft has nothing to say yet. */
function corrections({meta}: Story, contact: string | null, language: string): string | null {
  if (meta.corrections.length === 0 && meta.published === null) return null;
  return lines(
    `<section class="corrections">`,
    `<h2>${correctionsLabel}</h2>`,
    meta.corrections.length === 0 && `<p>${noCorrections}</p>`,
    ...meta.corrections.map(({date, text: said}) => `<p>${time(date, language)} ${text(said)}</p>`),
    contact && `<p>${correctionsGoTo} ${contactLink(contact)}</p>`,
    "</section>"
  );
}

function time(day: string, language: string): string {
  return `<time datetime="${day}">${text(dateWords(day, language))}</time>`;
}
