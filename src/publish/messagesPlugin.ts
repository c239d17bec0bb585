import {join, resolve} from "node:path";
import type {Plugin} from "vite";
import {packageRoot} from "./clientFiles.ts";

const own = join(packageRoot, "src/");

/**
 * Gives each of Nutgraf's modules a folder's messages as a module of its own, of which it keeps those that it tells. A bundler
 * puts a module into one chunk whole: readers would get with the first what only modules say that are fetched later, if at all.
 */
export function messagesPlugin(): Plugin {
  return {
    name: "nutgraf:messages",
    enforce: "pre",
    resolveId: {
      filter: {id: /\/messages\.ts$/},
      handler: (id, importer) => {
        if (!importer?.startsWith(own)) return null;
        return `${resolve(importer, "..", id)}?of=${encodeURIComponent(importer.slice(own.length))}`;
      }
    }
  };
}
