import {join} from "node:path";
import {build, type InlineConfig, type Rolldown} from "vite";
import {lookFile, packageRoot, readerFile, unitFile} from "./clientFiles.ts";
import {liveEntry} from "./entryPlugin.ts";
import {Failure} from "./failure.ts";
import {moduleProblem} from "./moduleProblem.ts";
import type {PageAssets} from "./page.ts";
import {viteConfig} from "./viteConfig.ts";

/** Scripts, styles and fonts, by their paths below the site's index. */
export interface Bundle {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What the pages of all stories load, by paths below the site's index. */
  readonly shared: PageAssets;
  /** A story's own scripts and styles. */
  readonly stories: ReadonlyMap<string, PageAssets>;
  /** The output of an input style sheet. */
  readonly styles: ReadonlyMap<string, string>;
  /** Scripts with all that they import statically. */
  withImports(scripts: readonly string[]): string[];
}

type Output = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

/** Bundles what readers' browsers run and look at; nothing is written to disk. */
export async function bundle(
  root: string,
  stories: readonly string[],
  libraryStyles: readonly string[]
): Promise<Bundle> {
  const styleFiles = [lookFile, ...libraryStyles];
  const modules = await output(root, {
    look: lookFile,
    ...Object.fromEntries(libraryStyles.map((file, i) => [`library-${i + 1}`, file])),
    ...Object.fromEntries(stories.map(name => [`story-${fileNameOf(name)}`, liveEntry(name)]))
  });
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
    stories: new Map(stories.map(name => [name, storyAssets(modules, name)])),
    styles,
    withImports: scripts => withImports(modules, scripts)
  };
}

async function output(
  root: string,
  input: Record<string, string>,
  format: "es" | "iife" = "es"
): Promise<Output> {
  const config: InlineConfig = {
    ...(await viteConfig(root)),
    base: "./",
    build: {
      write: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4096,
      rolldownOptions: {
        input,
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

function storyAssets(output: Output, name: string): PageAssets {
  const entry = output.find(each => each.type === "chunk" && each.facadeModuleId === `\0${liveEntry(name)}`);
  const styles = entry?.type === "chunk" ? [...(entry.viteMetadata?.importedCss ?? [])] : [];
  return {styles, blocking: [], deferred: [], modules: entry ? [entry.fileName] : []};
}

function withImports(output: Output, scripts: readonly string[]): string[] {
  const imports = new Map(
    output.flatMap(each => (each.type === "chunk" ? [[each.fileName, each.imports] as const] : []))
  );
  const all = new Set(scripts);
  // A set is walked to the end of what is added to it meanwhile.
  for (const script of all) for (const imported of imports.get(script) ?? []) all.add(imported);
  return [...all];
}
