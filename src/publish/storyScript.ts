import {join} from "node:path";
import type {Plugin} from "vite";
import {languagePlugin} from "./languagePlugin.ts";
import {liveLanguages} from "./liveLanguages.ts";
import {output} from "./output.ts";
import {notebooksFolder} from "./readSite.ts";
import {residualId, residualPlugin} from "./residualPlugin.ts";

export interface StoryCode {
  readonly root: string;
  /** The story's name. */
  readonly story: string;
  /** The module of its live cells; null where it has none. */
  readonly residual: string | null;
  /** The story's: a BCP 47 tag. */
  readonly language: string;
}

/** One classic script of a story. `source` writes its first module, given where that imports the module of live cells from. */
export async function storyScript(
  {root, story, residual, language}: StoryCode,
  source: (live: string) => readonly string[]
): Promise<string> {
  const live = residualId(notebooksFolder(root), story);
  const entry = join(notebooksFolder(root), `${story}.one.js`);
  const sources = new Map(residual === null ? [] : [[live, residual] as const]);
  const built = await output(root, {one: entry}, "iife", [
    entryAt(entry, source(live).join("\n")),
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
