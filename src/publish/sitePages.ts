import {isLessonOnly} from "../notebook/index.ts";
import type {Bundle} from "./bundle.ts";
import type {Cache} from "./cache/index.ts";
import type {CheckedSite} from "./checkSite.ts";
import {galleryLookFile, lessonLookFile} from "./clientFiles.ts";
import {documentsIn} from "./documentsIn.ts";
import type {EvaluatedCell, EvaluatedStory} from "./evaluateStory.ts";
import {type EvaluatedChart, galleryPages} from "./gallery/index.ts";
import {hasBlocks} from "./hasBlocks.ts";
import {importedStyles} from "./importedStyles.ts";
import {indexPage} from "./indexPage.ts";
import {jsonLd} from "./jsonLd.ts";
import {libraryStylesOf} from "./libraryStyles.ts";
import {licenceOf} from "./licenceOf.ts";
import type {PageAssets} from "./page.ts";
import {headersFile, policy} from "./policy.ts";
import {storyPage} from "./storyPage.ts";
import {storyPath, toIndex} from "./storyPath.ts";
import {type StoryPicture, storyPicture} from "./storyPicture.ts";

export interface SitePage {
  /** Its file below the site's index. */
  readonly file: string;
  /** What it loads, by paths below the site's index. */
  readonly assets: PageAssets;
  /** The module of its live cells, which it loads when one comes near; null where it has none. */
  readonly live: string | null;
  /** A story's; other pages have none. */
  readonly cells: readonly EvaluatedCell[];
}

export interface SitePages {
  readonly pages: readonly SitePage[];
  readonly files: ReadonlyMap<string, string>;
}

/** Steps, or a link that makes marks stand out. */
const guided = / class="steps"| href="\?(?:[^"]*[&;])?show=/;

/** Writes all pages of a site, and the headers that they are to be served with. */
export async function sitePages(
  {site, tables, stories}: CheckedSite,
  evaluated: ReadonlyMap<string, EvaluatedStory>,
  charts: readonly EvaluatedChart[],
  bundle: Bundle,
  {
    base,
    hasPictures,
    hasDecks,
    cache
  }: {
    readonly base: string;
    readonly hasPictures: boolean;
    readonly hasDecks: boolean;
    readonly cache: Cache;
  }
): Promise<SitePages> {
  const licence = licenceOf(tables);
  const index: SitePage = {file: "index.html", assets: bundle.shared, live: null, cells: []};
  const pages = [index];
  const files = new Map([
    [
      index.file,
      indexPage({
        site,
        pictures: storyPictures(evaluated, stories, cache),
        charts: charts.length,
        licence,
        policy: policy(),
        assets: relativeAssets(index.assets, "./")
      })
    ]
  ]);
  for (const {story, compiled} of stories) {
    const path = storyPath(story.name);
    const lessonOnly = new Set(story.notebook.cells.filter(isLessonOnly).map(({id}) => id));
    const live = bundle.live.get(story.name) ?? null;
    const outputs = (files: readonly string[]) => files.flatMap(file => bundle.styles.get(file) ?? []);
    const styles = [
      ...outputs(libraryStylesOf(compiled)),
      ...bundle.shared.styles,
      ...outputs(importedStyles(site.root, story, compiled)),
      ...(live?.styles ?? [])
    ];
    const result = evaluated.get(story.name) ?? null;
    const shown = (result?.cells ?? []).filter(({id}) => !lessonOnly.has(id));
    const hasLesson = hasBlocks({cells: shown});
    const assets = {
      ...bundle.shared,
      styles: hasLesson ? [...styles, ...outputs([lessonLookFile])] : styles,
      deferred: [
        ...(shown.some(({html}) => guided.test(html)) ? [bundle.guide] : []),
        ...bundle.shared.deferred,
        ...(shown.some(({html}) => html.includes(" data-sortable")) ? [bundle.tables] : []),
        ...(hasLesson && bundle.lesson ? [bundle.lesson] : [])
      ]
    };
    const page: SitePage = {
      file: `stories/${story.name}/index.html`,
      assets,
      live: live?.module ?? null,
      cells: result?.cells ?? []
    };
    pages.push(page);
    files.set(
      page.file,
      storyPage({
        config: site.config,
        story,
        evaluated: result,
        hasData: tables !== null,
        licence,
        sources: documentsIn(tables, [result?.cards, ...shown.map(cell => cell.html)].join("")),
        jsonLd: result && jsonLd(site.config, story, tables, result.cards),
        hasPictures,
        hasDeck: hasDecks,
        policy: policy(result?.styles),
        assets: relativeAssets(assets, toIndex(path)),
        live: live && `${toIndex(path)}${live.module}`
      })
    );
  }
  const look = [bundle.styles.get(galleryLookFile)].flatMap(file => file ?? []);
  const assets = {
    ...bundle.shared,
    styles: [...bundle.shared.styles, ...look],
    deferred: [...bundle.shared.deferred, bundle.tables]
  };
  const gallery = await galleryPages(site.root, charts, path => ({
    config: site.config,
    hasData: tables !== null,
    licence,
    policy: policy(),
    assets: relativeAssets(assets, toIndex(path))
  }));
  for (const [file, html] of gallery) {
    pages.push({file, assets, live: null, cells: []});
    files.set(file, html);
  }
  // A header and a page's own policy hold together: the header allows what any page does.
  files.set("_headers", headersFile(policy([...evaluated.values()].flatMap(({styles}) => styles)), base));
  return {pages, files};
}

function storyPictures(
  evaluated: ReadonlyMap<string, EvaluatedStory>,
  stories: CheckedSite["stories"],
  cache: Cache
): ReadonlyMap<string, StoryPicture> {
  return new Map(
    stories.flatMap(({story: {name, meta}}) => {
      const cells = evaluated.get(name)?.cells ?? [];
      const parts = [meta.units, ...cells.map(({html}) => html)];
      const picture = cache.known("story picture", parts, () => storyPicture(cells, meta.units));
      return picture ? [[name, picture] as const] : [];
    })
  );
}

function relativeAssets({styles, blocking, deferred, modules}: PageAssets, index: string): PageAssets {
  const from = (paths: readonly string[]) => paths.map(path => `${index}${path}`);
  return {styles: from(styles), blocking: from(blocking), deferred: from(deferred), modules: from(modules)};
}
