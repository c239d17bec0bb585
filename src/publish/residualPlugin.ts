import {join} from "node:path";
import type {Plugin} from "vite";

/** The module that takes over a story's page; it stands beside its notebook, so that its imports resolve from there. */
export function residualId(notebooks: string, name: string): string {
  return join(notebooks, `${name}.live.js`);
}

/** What Vite puts around each dynamic import, to fetch style sheets and neighbours first; a page has its styles already. */
const plainImport = "export const __vitePreload = load => load();";

/** Gives the residual programs of stories, by their ids. */
export function residualPlugin(sources: ReadonlyMap<string, string>): Plugin {
  return {
    name: "nutgraf:residual",
    enforce: "pre",
    resolveId: {
      filter: {id: /\.live\.js$/},
      handler: id => (sources.has(id) ? id : null)
    },
    load: {
      filter: {id: /\.live\.js$|^\0vite\/preload-helper\.js$/},
      handler: id => {
        const code = id.startsWith("\0") ? plainImport : sources.get(id);
        return code === undefined ? null : {code, map: null};
      }
    }
  };
}
