import {join} from "node:path";
import type {Plugin} from "vite";
import {guideFile, lessonFile, readerFile, tablesFile, unitFile} from "./clientFiles.ts";
import {languagePlugin} from "./languagePlugin.ts";
import {liveLanguages} from "./liveLanguages.ts";
import {output} from "./output.ts";
import {notebooksFolder} from "./readSite.ts";
import {residualId, residualPlugin} from "./residualPlugin.ts";

export interface OneScript {
  readonly root: string;
  /** The story's name. */
  readonly story: string;
  /** The module of its live cells; null where it has none. */
  readonly residual: string | null;
  /** The story's: a BCP 47 tag. */
  readonly language: string;
  /** What runs before all else but the choice of units: files, absolute. */
  readonly before: readonly string[];
  /** What runs besides where the page is shown as another outlet (`data-outlet` on its root): files, absolute. */
  readonly outlets: Readonly<Record<string, string>>;
}

/** All code of a story's page as one classic script: the reader's layer and the live cells, which take over at once. */
export async function oneScript({
  root,
  story,
  residual,
  language,
  before,
  outlets
}: OneScript): Promise<string> {
  const live = residualId(notebooksFolder(root), story);
  const entry = join(notebooksFolder(root), `${story}.one.js`);
  const source = [
    ...[unitFile, ...before, guideFile, tablesFile, readerFile, lessonFile].map(
      file => `import ${JSON.stringify(file)};`
    ),
    ...Object.entries(outlets).map(
      ([name, file]) =>
        `if (document.documentElement.dataset.outlet === ${JSON.stringify(name)}) import(${JSON.stringify(file)});`
    ),
    ...(residual === null ? [] : [`import {takeOver} from ${JSON.stringify(live)};`, "takeOver();"])
  ].join("\n");
  const sources = new Map(residual === null ? [] : [[live, residual] as const]);
  const built = await output(root, {one: entry}, "iife", [
    entryAt(entry, source),
    residualPlugin(sources),
    languagePlugin(liveLanguages(language, residual ?? ""))
  ]);
  return built.flatMap(each => (each.type === "chunk" ? [each.code] : [])).join("\n");
}

function entryAt(id: string, code: string): Plugin {
  return {
    name: "nutgraf:one-script",
    enforce: "pre",
    resolveId: {handler: each => (each === id ? id : null)},
    load: {handler: each => (each === id ? {code, map: null} : null)}
  };
}
