import type {Bundle} from "./bundle.ts";
import type {CheckedSite} from "./checkSite.ts";
import type {EvaluatedStory} from "./evaluateStory.ts";
import {indexPage} from "./indexPage.ts";
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
}

export interface SitePages {
  readonly pages: readonly SitePage[];
  readonly files: ReadonlyMap<string, string>;
}

/** Writes all pages of a site, and the headers that they are to be served with. */
export function sitePages(
  {site, stories}: CheckedSite,
  evaluated: ReadonlyMap<string, EvaluatedStory>,
  bundle: Bundle,
  base: string
): SitePages {
  const index: SitePage = {file: "index.html", assets: bundle.shared};
  const pages = [index];
  const files = new Map([[index.file, indexPage(site, policy(), relativeAssets(index.assets, "./"))]]);
  for (const {story, compiled} of stories) {
    const path = storyPath(story.name);
    const own = bundle.stories.get(story.name);
    const libraries = libraryStylesOf(compiled).flatMap(file => bundle.styles.get(file) ?? []);
    const assets = joined({...bundle.shared, styles: [...libraries, ...bundle.shared.styles]}, own);
    const result = evaluated.get(story.name) ?? null;
    const page: SitePage = {file: `stories/${story.name}/index.html`, assets};
    pages.push(page);
    files.set(
      page.file,
      storyPage({
        config: site.config,
        story,
        evaluated: result,
        policy: policy(result?.styles),
        assets: relativeAssets(assets, toIndex(path))
      })
    );
  }
  // A header and a page's own policy hold together: the header allows what any page does.
  files.set("_headers", headersFile(policy([...evaluated.values()].flatMap(({styles}) => styles)), base));
  return {pages, files};
}

function joined(shared: PageAssets, own: PageAssets | undefined): PageAssets {
  return {
    styles: [...shared.styles, ...(own?.styles ?? [])],
    blocking: [...shared.blocking, ...(own?.blocking ?? [])],
    deferred: [...shared.deferred, ...(own?.deferred ?? [])],
    modules: [...shared.modules, ...(own?.modules ?? [])]
  };
}

function relativeAssets({styles, blocking, deferred, modules}: PageAssets, index: string): PageAssets {
  const from = (paths: readonly string[]) => paths.map(path => `${index}${path}`);
  return {styles: from(styles), blocking: from(blocking), deferred: from(deferred), modules: from(modules)};
}
