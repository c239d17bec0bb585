import {existsSync} from "node:fs";
import {dirname, isAbsolute, join, relative, resolve} from "node:path";

const ending = ".story.js";

/** The id of a story's module, which stands beside its notebook, so that its imports and attachments resolve from there. */
export function storyModuleId(notebookFile: string): string {
  return notebookFile.replace(/\.html$/, ending);
}

export function notebookOf(moduleId: string): string {
  return `${moduleId.slice(0, -ending.length)}.html`;
}

/** A notebook's path below the notebooks' folder, without `.html`. */
export function storyName(notebooks: string, notebookFile: string): string {
  return relative(notebooks, notebookFile)
    .replaceAll("\\", "/")
    .replace(/\.html$/, "");
}

/** The story module that an import names from `importer`, or by its address on Vite's server; null for none. */
export function findStoryModule(
  specifier: string,
  importer: string | undefined,
  viteRoot: string
): string | null {
  const path = specifier.startsWith("/@fs/") ? specifier.slice("/@fs".length) : specifier;
  const candidates = [
    ...(isAbsolute(path) ? [path, join(viteRoot, path)] : []),
    ...(path.startsWith(".") && importer ? [resolve(dirname(importer), path)] : [])
  ];
  return candidates.find(candidate => existsSync(notebookOf(candidate))) ?? null;
}

/** A module's address on Vite's development server. */
export function devUrl(file: string, viteRoot: string): string {
  const below = relative(viteRoot, file).replaceAll("\\", "/");
  return encodeURI(
    below.startsWith("../")
      ? `/@fs${file.startsWith("/") ? "" : "/"}${file.replaceAll("\\", "/")}`
      : `/${below}`
  );
}
