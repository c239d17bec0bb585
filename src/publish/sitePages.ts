import type {Bundle} from "./bundle.ts";
import type {CheckedSite} from "./checkSite.ts";
import {galleryLookFile} from "./clientFiles.ts";
import type {EvaluatedCell, EvaluatedStory} from "./evaluateStory.ts";
import {type EvaluatedChart, galleryPages} from "./gallery/index.ts";
import {importedStyles} from "./importedStyles.ts";
import {indexPage} from "./indexPage.ts";
import {jsonLd} from "./jsonLd.ts";
import {libraryStylesOf} from "./libraryStyles.ts";
import type {PageAssets} from "./page.ts";
import {headersFile, policy} from "./policy.ts";
import {storyPage} from "./storyPage.ts";
import {storyPath, toIndex} from "./storyPath.ts";

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

/** Writes all pages of a site, and the headers that they are to be served with. */
export async function sitePages(
  {site, tables, stories}: CheckedSite,
  evaluated: ReadonlyMap<string, EvaluatedStory>,
  charts: readonly EvaluatedChart[],
  bundle: Bundle,
  {base, hasPictures}: {readonly base: string; readonly hasPictures: boolean}
): Promise<SitePages> {
  const index: SitePage = {file: "index.html", assets: bundle.shared, live: null, cells: []};
  const pages = [index];
  const files = new Map([
    [index.file, indexPage(site, charts.length, policy(), relativeAssets(index.assets, "./"))]
  ]);
  for (const {story, compiled} of stories) {
    const path = storyPath(story.name);
    const live = bundle.live.get(story.name) ?? null;
    const outputs = (files: readonly string[]) => files.flatMap(file => bundle.styles.get(file) ?? []);
    const styles = [
      ...outputs(libraryStylesOf(compiled)),
      ...bundle.shared.styles,
      ...outputs(importedStyles(site.root, story, compiled)),
      ...(live?.styles ?? [])
    ];
    const assets = {...bundle.shared, styles};
    const result = evaluated.get(story.name) ?? null;
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
        jsonLd: result && jsonLd(site.config, story, tables, result.cards),
        hasPictures,
        policy: policy(result?.styles),
        assets: relativeAssets(assets, toIndex(path)),
        live: live && `${toIndex(path)}${live.module}`
      })
    );
  }
  const look = [bundle.styles.get(galleryLookFile)].flatMap(file => file ?? []);
  const assets = {...bundle.shared, styles: [...bundle.shared.styles, ...look]};
  const gallery = await galleryPages(site.root, charts, path => ({
    config: site.config,
    hasData: tables !== null,
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

function relativeAssets({styles, blocking, deferred, modules}: PageAssets, index: string): PageAssets {
  const from = (paths: readonly string[]) => paths.map(path => `${index}${path}`);
  return {styles: from(styles), blocking: from(blocking), deferred: from(deferred), modules: from(modules)};
}
