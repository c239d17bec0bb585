import {basename, join} from "node:path";
import {atOnce} from "./atOnce.ts";
import type {Cache} from "./cache/index.ts";
import {
  guideFile,
  lessonFile,
  lookFile,
  packageRoot,
  readerFile,
  tablesFile,
  unitFile
} from "./clientFiles.ts";
import {languagePlugin} from "./languagePlugin.ts";
import {messagesPlugin} from "./messagesPlugin.ts";
import {bundled, type Output, type OutputChunk} from "./output.ts";
import type {PageAssets} from "./page.ts";
import {notebooksFolder} from "./readSite.ts";
import {residualId, residualPlugin} from "./residualPlugin.ts";

/** Scripts, styles and fonts, by their paths below the site's index. */
export interface Bundle {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What the pages of all stories load, by paths below the site's index. */
  readonly shared: PageAssets;
  /** The module that takes over a story's page, and the styles of what it shows; stories without live cells have none. */
  readonly live: ReadonlyMap<string, LiveAssets>;
  /** The output of an input style sheet. */
  readonly styles: ReadonlyMap<string, string>;
  /** The script of steps and of links that make marks stand out. */
  readonly guide: string;
  /** The script of tables to sort and search. */
  readonly tables: string;
  /** The script of the blocks of lessons; null where no page has any. */
  readonly lesson: string | null;
  /** Scripts with all that they import at once. */
  withImports(scripts: readonly string[]): string[];
  /** What a script, and what it imports, may import later, with what that imports at once. */
  asked(script: string): string[];
}

/** What goes to readers of a story, as the source of a module, with the languages that it speaks. */
export interface Residual {
  readonly source: string;
  readonly languages: ReadonlySet<string>;
}

export interface LiveAssets {
  readonly module: string;
  readonly styles: readonly string[];
}

/** Bundles what readers' browsers run and look at; nothing is written to disk. `residuals` and their `languages` are by story. */
export async function bundle(
  root: string,
  residuals: ReadonlyMap<string, Residual>,
  libraryStyles: readonly string[],
  hasLessons: boolean,
  cache: Cache
): Promise<Bundle> {
  const ids = new Map([...residuals.keys()].map(name => [name, residualId(notebooksFolder(root), name)]));
  const styleFiles = [lookFile, ...libraryStyles];
  const looks = Object.fromEntries(
    libraryStyles.map((file, i) => [`${basename(file, ".css")}-${i + 1}`, file])
  );
  const modules = [...(await kept(cache, "look", styleFiles, root, {look: lookFile, ...looks}))];
  // Bundled together, stories share chunks, and each loads what only another needs: so only those that import the same are.
  const alike = [...Map.groupBy(residuals, ([, residual]) => importsOf(residual)).values()];
  const live = await atOnce(alike, async stories => {
    const sources = new Map(stories.map(([name, {source}]) => [ids.get(name) ?? name, source]));
    const languages = new Set(stories.flatMap(([, residual]) => [...residual.languages]));
    const plugins = [residualPlugin(sources), languagePlugin(languages), messagesPlugin()];
    const entries = stories.map(([name]) => [`live-${fileNameOf(name)}`, ids.get(name) ?? name] as const);
    const parts = [...sources].flat().concat([...languages].sort());
    const name = `live/${stories[0]?.[0]}`;
    return kept(cache, name, parts, root, Object.fromEntries(entries), "es", plugins);
  });
  modules.push(...live.flat());
  const script = (name: string, file: string) => kept(cache, name, [name], root, {[name]: file}, "iife");
  const unit = await script("unit", unitFile);
  const reader = await script("reader", readerFile);
  const guide = await script("guide", guideFile);
  const tables = await script("tables", tablesFile);
  const lesson = hasLessons ? await script("lesson", lessonFile) : [];
  const files = new Map(
    [...modules, ...unit, ...reader, ...guide, ...tables, ...lesson].map(each => [
      each.fileName,
      contentOf(each)
    ])
  );
  const styles = new Map(styleFiles.map(file => [file, styleOf(modules, file)]));
  return {
    files,
    shared: {
      styles: [styles.get(lookFile) ?? ""],
      blocking: entries(unit),
      deferred: entries(reader),
      modules: []
    },
    live: new Map([...ids].map(([name, id]) => [name, liveAssets(modules, id)])),
    styles,
    guide: entries(guide)[0] ?? "",
    tables: entries(tables)[0] ?? "",
    lesson: entries(lesson)[0] ?? null,
    withImports: scripts => reached(modules, scripts, ({imports}) => imports),
    asked: script => {
      const atOnce = new Set(reached(modules, [script], ({imports}) => imports));
      const all = reached(modules, [script], ({imports, dynamicImports}) => [...imports, ...dynamicImports]);
      return all.filter(each => !atOnce.has(each));
    }
  };
}

/** What tells a residual program's imports, in whatever order, from another's. */
function importsOf({source, languages}: Residual): string {
  return [...source.matchAll(/\bimport\b[^;\n]*/g)]
    .flat()
    .concat([...languages])
    .sort()
    .join("\n");
}

/** What a build gives, or what one of the same parts gave before. */
async function kept(
  cache: Cache,
  name: string,
  parts: readonly string[],
  ...what: Parameters<typeof bundled>
): Promise<Output> {
  const before = await cache.find<Output>("bundle", name, parts);
  if (before) return before;
  const made = await bundled(...what);
  await cache.keep("bundle", name, parts, made);
  return made.value;
}

/** A name of its own for each story, in the characters that every server and file system takes. */
function fileNameOf(story: string): string {
  return story.replace(/[^a-z0-9-]/g, character => `_${character.charCodeAt(0).toString(36)}`);
}

function contentOf(each: Output[number]): string | Uint8Array {
  return each.type === "chunk" ? each.code : each.source;
}

function entries(output: Output): string[] {
  return output.filter(each => each.type === "chunk" && each.isEntry).map(({fileName}) => fileName);
}

function styleOf(output: Output, file: string): string {
  const style = output.find(
    each => each.type === "asset" && each.originalFileNames.some(name => join(packageRoot, name) === file)
  );
  if (!style) throw new Error(`${file} gave no style sheet`);
  return style.fileName;
}

function liveAssets(output: Output, id: string): LiveAssets {
  const entry = output.find(each => each.type === "chunk" && each.facadeModuleId === id);
  if (entry?.type !== "chunk") throw new Error(`${id} gave no module`);
  return {module: entry.fileName, styles: entry.importedCss};
}

function reached(
  output: Output,
  scripts: readonly string[],
  importsOf: (chunk: OutputChunk) => readonly string[]
): string[] {
  const imports = new Map(
    output.flatMap(each => (each.type === "chunk" ? [[each.fileName, importsOf(each)] as const] : []))
  );
  const all = new Set(scripts);
  // A set is walked to the end of what is added to it meanwhile.
  for (const script of all) for (const imported of imports.get(script) ?? []) all.add(imported);
  return [...all];
}
