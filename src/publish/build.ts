import {cp, mkdir, readFile, rm, writeFile} from "node:fs/promises";
import {dirname, extname, join} from "node:path";
import {asideOf, restore, swapIn} from "./aside.ts";
import {atOnce} from "./atOnce.ts";
import {type BuildReport, buildReport} from "./buildReport.ts";
import type {BuiltSite} from "./builtSite.ts";
import {bundle, type Residual} from "./bundle.ts";
import {type Cache, groundOf, inputsOf, noCache, openCache} from "./cache/index.ts";
import {checkOut} from "./checkOut.ts";
import {type CheckedSite, checkSite} from "./checkSite.ts";
import {galleryLookFile, lessonLookFile} from "./clientFiles.ts";
import {dataZip, dataZipPath} from "./dataZip.ts";
import {evaluateSite} from "./evaluateAll.ts";
import type {EvaluatedStory} from "./evaluateStory.ts";
import {Failure} from "./failure.ts";
import {foreignUrls} from "./foreignUrls.ts";
import {hasBlocks} from "./hasBlocks.ts";
import {heavyFigures} from "./heavyFigures.ts";
import {importedStyles} from "./importedStyles.ts";
import {libraryStylesOf} from "./libraryStyles.ts";
import {liveLanguages} from "./liveLanguages.ts";
import {built, bundling, checking, foreign} from "./messages.ts";
import {sitePages} from "./sitePages.ts";

export interface BuildOptions {
  /** The site's folder: absolute. */
  readonly root: string;
  /** Where the site is written, whole or not at all: absolute. */
  readonly out: string;
  /** The path that the site will be served from, from slash to slash. Pages work from any; previews and headers name it. */
  readonly base: string;
  readonly log: (line: string) => void;
  /** A desk's own look at what is about to be written: errors stop the build. */
  readonly inspect?: (
    checked: CheckedSite,
    evaluated: ReadonlyMap<string, EvaluatedStory>,
    cache: Cache
  ) => Promise<{readonly errors: readonly string[]; readonly warnings: readonly string[]}>;
  /** The absolute path of a module that exports `drawOutlets`; without it, figures offer no pictures. */
  readonly drawOutlets?: string;
  /** Makes further files of what was built, by paths below the site's index: each story's deck among them. */
  readonly outlets?: (built: BuiltSite) => Promise<Files>;
  /** Works everything out anew, whatever earlier builds kept. */
  readonly isFresh?: boolean;
  /** At most so many stories are evaluated at once: as many as there are cores, unless told. */
  readonly threads?: number;
}

type Files = ReadonlyMap<string, string | Uint8Array>;

/** Checks, evaluates and writes a site. Throws a `Failure`, and leaves the previous one in place, where anything is wrong. */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const {root, out, base, log, inspect, drawOutlets = null, outlets, isFresh = false, threads} = options;
  const start = performance.now();
  await restore(out, log);
  await checkOut(out, root);
  log(checking(root));
  const small = await cacheOf(root, isFresh);
  const checked = await checkSite(root, small);
  const cache = small.over(inputsOf(checked.tables));
  for (const line of checked.warnings) log(line);
  if (checked.errors.length > 0) throw new Failure(checked.errors);
  const {site, stories} = checked;
  const {evaluated, charts} = await evaluateSite(checked, log, {drawOutlets, cache, threads});
  const found = await inspect?.(checked, evaluated, cache);
  for (const line of found?.warnings ?? []) log(line);
  if (found?.errors.length) throw new Failure(found.errors);
  for (const [name, {cells}] of evaluated) for (const line of heavyFigures(name, cells)) log(line);
  log(bundling);
  const styles = new Set(
    stories.flatMap(({story, compiled}) => [
      ...libraryStylesOf(compiled),
      ...importedStyles(site.root, story, compiled)
    ])
  );
  if (charts.length > 0) styles.add(galleryLookFile);
  const hasLessons = [...evaluated.values()].some(hasBlocks);
  if (hasLessons) styles.add(lessonLookFile);
  const residuals = residualsOf(checked, evaluated);
  const bundled = await bundle(site.root, residuals, [...styles], hasLessons, cache);
  const pages = await sitePages(checked, evaluated, charts, bundled, {
    base,
    hasPictures: drawOutlets !== null,
    hasDecks: outlets !== undefined,
    cache
  });
  const report = buildReport(base, pages, bundled, cache);
  const files = new Map<string, string | Uint8Array>([
    ...bundled.files,
    ...pages.files,
    ...[...evaluated.values()].flatMap(({files}) => [...files]),
    ...((await outlets?.({checked, evaluated, charts, bundle: bundled, pages, base, log})) ?? []),
    ...(site.data ? [[dataZipPath, await dataZip(site.data)] as const] : []),
    ["build.json", `${JSON.stringify(report, null, 2)}\n`]
  ]);
  refuseForeign(files, cache);
  await write(files, checked, asideOf(out), out);
  await cache.close();
  log(built(out, pages.pages.length, (performance.now() - start) / 1000));
  return report;
}

/** What was worked out by earlier builds of a site, in a folder of its own that nobody needs to look into. */
async function cacheOf(root: string, isFresh: boolean): Promise<Cache> {
  const ground = await groundOf(root);
  return ground === null ? noCache : openCache(join(root, ".nutgraf/cache"), ground, isFresh);
}

/** What goes to readers of each live story. */
function residualsOf(
  {site, stories}: CheckedSite,
  evaluated: ReadonlyMap<string, EvaluatedStory>
): ReadonlyMap<string, Residual> {
  return new Map(
    stories.flatMap(({story: {name, meta}}) => {
      const source = evaluated.get(name)?.residual ?? null;
      if (source === null) return [];
      return [[name, {source, languages: liveLanguages(meta.language ?? site.config.locale, source)}]];
    })
  );
}

function refuseForeign(files: Files, cache: Cache): void {
  const found = [...files].flatMap(([file, content]) => {
    if (typeof content !== "string") return [];
    const urls = cache.known("foreign", [extname(file), content], () => foreignUrls(file, content));
    return urls.map(url => foreign(file, url));
  });
  if (found.length > 0) throw new Failure(found);
}

async function write(
  files: Files,
  {site, stories}: Awaited<ReturnType<typeof checkSite>>,
  aside: string,
  out: string
): Promise<void> {
  try {
    await atOnce([...files], ([path, content]) => put(join(aside, path), content));
    if (site.data !== null) await cp(site.data, join(aside, "data"), {recursive: true});
    for (const {file, path} of stories.flatMap(({compiled}) => compiled.attachments)) {
      await put(join(aside, path), await readFile(file));
    }
    await swapIn(aside, out);
  } finally {
    await rm(aside, {recursive: true, force: true});
  }
}

async function put(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, content);
}
