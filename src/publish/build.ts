import {cp, mkdir, readFile, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {asideOf, restore, swapIn} from "./aside.ts";
import {type BuildReport, buildReport} from "./buildReport.ts";
import {bundle} from "./bundle.ts";
import {checkOut} from "./checkOut.ts";
import {type CheckedSite, checkSite} from "./checkSite.ts";
import {galleryLookFile} from "./clientFiles.ts";
import {dataZip, dataZipPath} from "./dataZip.ts";
import {evaluateStories} from "./evaluateAll.ts";
import type {EvaluatedStory} from "./evaluateStory.ts";
import {Failure} from "./failure.ts";
import {foreignUrls} from "./foreignUrls.ts";
import {evaluateGallery} from "./gallery/index.ts";
import {heavyFigures} from "./heavyFigures.ts";
import {importedStyles} from "./importedStyles.ts";
import {libraryStylesOf} from "./libraryStyles.ts";
import {built, bundling, checking, foreign} from "./messages.ts";
import {openModules} from "./openModules.ts";
import {type DrawPicture, pictures} from "./pictures.ts";
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
    evaluated: ReadonlyMap<string, EvaluatedStory>
  ) => Promise<{readonly errors: readonly string[]; readonly warnings: readonly string[]}>;
  /** Draws a figure as a file of its own; without it, figures offer no pictures. */
  readonly picture?: DrawPicture;
}

type Files = ReadonlyMap<string, string | Uint8Array>;

/** Checks, evaluates and writes a site. Throws a `Failure`, and leaves the previous one in place, where anything is wrong. */
export async function build({root, out, base, log, inspect, picture}: BuildOptions): Promise<BuildReport> {
  const start = performance.now();
  await restore(out, log);
  await checkOut(out, root);
  log(checking(root));
  const checked = await checkSite(root);
  for (const line of checked.warnings) log(line);
  if (checked.errors.length > 0) throw new Failure(checked.errors);
  const {site, stories} = checked;
  const {evaluated, charts} = await evaluate(checked, log, picture !== undefined);
  const found = await inspect?.(checked, evaluated);
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
  const residuals = new Map(
    [...evaluated].flatMap(([name, {residual}]) => (residual ? [[name, residual]] : []))
  );
  const bundled = await bundle(site.root, residuals, languagesOf(checked, residuals), [...styles].sort());
  const pages = await sitePages(checked, evaluated, charts, bundled, {
    base,
    hasPictures: picture !== undefined
  });
  const report = buildReport(base, pages, bundled);
  const files = new Map<string, string | Uint8Array>([
    ...bundled.files,
    ...pages.files,
    ...(picture ? pictures(checked, evaluated, picture) : []),
    ...(site.data ? [[dataZipPath, await dataZip(site.data)] as const] : []),
    ["build.json", `${JSON.stringify(report, null, 2)}\n`]
  ]);
  refuseForeign(files);
  await write(files, checked, asideOf(out), out);
  log(built(out, pages.pages.length, (performance.now() - start) / 1000));
  return report;
}

/** What the stories and the examples of charts give, with the same modules. */
async function evaluate(checked: CheckedSite, log: (line: string) => void, hasPictures: boolean) {
  const modules = await openModules(checked.site.root);
  try {
    const evaluated = await evaluateStories(checked, modules, log, hasPictures);
    return {evaluated, charts: await evaluateGallery(checked.site, modules, log)};
  } finally {
    await modules.close();
  }
}

/** The languages of live stories, and those that their cells name. */
function languagesOf(
  {site, stories}: CheckedSite,
  residuals: ReadonlyMap<string, string>
): ReadonlySet<string> {
  const live = stories.filter(({story}) => residuals.has(story.name));
  const own = live.map(({story}) => story.meta.language ?? site.config.locale);
  const named = [...residuals.values()].flatMap(source => [
    ...source.matchAll(/["'`]([a-z]{2})(?:-\w+)*["'`]/gi)
  ]);
  return new Set(
    [...own.map(tag => tag.slice(0, 2)), ...named.map(([, tag = ""]) => tag)].map(tag => tag.toLowerCase())
  );
}

function refuseForeign(files: Files): void {
  const found = [...files].flatMap(([file, content]) =>
    typeof content === "string" ? foreignUrls(file, content).map(url => foreign(file, url)) : []
  );
  if (found.length > 0) throw new Failure(found);
}

async function write(
  files: Files,
  {site, stories}: Awaited<ReturnType<typeof checkSite>>,
  aside: string,
  out: string
): Promise<void> {
  try {
    for (const [path, content] of files) await put(join(aside, path), content);
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
