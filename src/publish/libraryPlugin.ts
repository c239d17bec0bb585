import {join} from "node:path";
import type {Plugin} from "vite";
import {packageRoot} from "./clientFiles.ts";

/** Finds the installed libraries for modules of a site that stands elsewhere and has none of its own. */
export function libraryPlugin(): Plugin {
  return {
    name: "nutgraf:library",
    resolveId: {
      filter: {id: /^(?:@[\w.-]+\/)?[\w.-]+(?:\/[\w./-]+)?$/},
      async handler(id, importer, options) {
        if (!importer?.startsWith("/") || importer.startsWith(join(packageRoot, "/"))) return null;
        const own = await this.resolve(id, importer, {...options, skipSelf: true});
        return own ?? this.resolve(id, join(packageRoot, "package.json"), {...options, skipSelf: true});
      }
    }
  };
}
