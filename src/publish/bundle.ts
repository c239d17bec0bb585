import {join} from "node:path";
import {build, type InlineConfig, type Plugin, type Rolldown} from "vite";
import {lookFile, packageRoot, readerFile, unitFile} from "./clientFiles.ts";
import {Failure} from "./failure.ts";
import {languagePlugin} from "./languagePlugin.ts";
import {moduleProblem} from "./moduleProblem.ts";
import type {PageAssets} from "./page.ts";
import {notebooksFolder} from "./readSite.ts";
import {residualId, residualPlugin} from "./residualPlugin.ts";
import {viteConfig} from "./viteConfig.ts";

/** Scripts, styles and fonts, by their paths below the site's index. */
export interface Bundle {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What the pages of all stories load, by paths below the site's index. */
  readonly shared: PageAssets;
  /** The module that takes over a story's page, and the styles of what it shows; stories without live cells have none. */
  readonly live: ReadonlyMap<string, LiveAssets>;
  /** The output of an input style sheet. */
  readonly styles: ReadonlyMap<string, string>;
  /** Scripts with all that they import at once. */
  withImports(scripts: readonly string[]): string[];
  /** What a script, and what it imports, may import later, with what that imports at once. */
  asked(script: string): string[];
}

export interface LiveAssets {
  readonly module: string;
  readonly styles: readonly string[];
}

type Output = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

/** Bundles what readers' browsers run and look at; nothing is written to disk. */
export async function bundle(
  root: string,
  residuals: ReadonlyMap<string, string>,
  languages: ReadonlySet<string>,
  libraryStyles: readonly string[]
): Promise<Bundle> {
  const ids = new Map([...residuals.keys()].map(name => [name, residualId(notebooksFolder(root), name)]));
  const sources = new Map([...residuals].map(([name, source]) => [ids.get(name) ?? name, source]));
  const styleFiles = [lookFile, ...libraryStyles];
  const modules = await output(
    root,
    {
      look: lookFile,
      ...Object.fromEntries(libraryStyles.map((file, i) => [`library-${i + 1}`, file])),
      ...Object.fromEntries([...ids].map(([name, id]) => [`live-${fileNameOf(name)}`, id]))
    },
    "es",
    [residualPlugin(sources), languagePlugin(languages)]
  );
  const unit = await output(root, {unit: unitFile}, "iife");
  const reader = await output(root, {reader: readerFile}, "iife");
  const files = new Map([...modules, ...unit, ...reader].map(each => [each.fileName, contentOf(each)]));
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
    withImports: scripts => reached(modules, scripts, ({imports}) => imports),
    asked: script => {
      const atOnce = new Set(reached(modules, [script], ({imports}) => imports));
      const all = reached(modules, [script], ({imports, dynamicImports}) => [...imports, ...dynamicImports]);
      return all.filter(each => !atOnce.has(each));
    }
  };
}

async function output(
  root: string,
  input: Record<string, string>,
  format: "es" | "iife" = "es",
  plugins: readonly Plugin[] = []
): Promise<Output> {
  const common = await viteConfig(root);
  const config: InlineConfig = {
    ...common,
    plugins: [...(common.plugins ?? []), ...plugins],
    base: "./",
    build: {
      write: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4096,
      rolldownOptions: {
        input,
        // What fetches a module of live cells calls it by what it exports.
        preserveEntrySignatures: "allow-extension",
        output: {
          format,
          entryFileNames: "assets/[name]-[hash].js",
          chunkFileNames: "assets/[name]-[hash].js",
          assetFileNames: "assets/[name]-[hash][extname]"
        }
      }
    }
  };
  const built = await build(config).catch(error => {
    throw new Failure([moduleProblem(error, root)]);
  });
  const outputs = Array.isArray(built) ? built : "output" in built ? [built] : [];
  return outputs.flatMap(each => each.output);
}

/** A name of its own for each story, in the characters that every server and file system takes. */
function fileNameOf(story: string): string {
  return story.replace(/[^a-z0-9-]/g, character => `_${character.charCodeAt(0).toString(36)}`);
}

function contentOf(each: Rolldown.OutputChunk | Rolldown.OutputAsset): string | Uint8Array {
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
  return {module: entry.fileName, styles: [...(entry.viteMetadata?.importedCss ?? [])]};
}

function reached(
  output: Output,
  scripts: readonly string[],
  importsOf: (chunk: Rolldown.OutputChunk) => readonly string[]
): string[] {
  const imports = new Map(
    output.flatMap(each => (each.type === "chunk" ? [[each.fileName, importsOf(each)] as const] : []))
  );
  const all = new Set(scripts);
  // A set is walked to the end of what is added to it meanwhile.
  for (const script of all) for (const imported of imports.get(script) ?? []) all.add(imported);
  return [...all];
}
