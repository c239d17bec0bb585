import {join} from "node:path";
import type {Plugin} from "vite";
import {declareTables} from "./declareTables.ts";
import {packageModule} from "./packagePlugin.ts";
import type {Problems} from "./problemsPlugin.ts";
import {errorsOf, type Tables} from "./tablesOf.ts";

/**
 * In development: reads the data package again when one of its files changes. Sound data reach the cells that import
 * them, and their declarations the editor; what is wrong is told, and the cells keep the last sound data.
 */
export function dataPlugin(root: string, folder: string | null, tables: Tables, problems: Problems): Plugin {
  const belongs = (file: string) =>
    folder !== null && file.startsWith(join(folder, "/")) && /\.(?:csv|json)$/.test(file);
  const tell = async () => {
    const read = await tables.read();
    const errors = errorsOf(read);
    problems.tell("data", errors);
    if (errors.length === 0) await declareTables(root, read);
    return errors;
  };
  return {
    name: "nutgraf:data",
    apply: "serve",
    async configureServer(server) {
      if (folder === null || server.config.server.watch === null) return;
      server.watcher.add(folder);
      await tell();
    },
    hotUpdate: {
      order: "pre",
      async handler({file, modules}) {
        if (!belongs(file) || this.environment.name !== "client") return;
        tables.forget();
        const errors = await tell();
        if (errors.length > 0) return [];
        // A row may rest on rows of other tables.
        const ids = [...this.environment.moduleGraph.idToModuleMap];
        const derived = ids
          .filter(
            ([id]) => (id.startsWith(folder ?? "") && id.endsWith(".csv")) || id === `\0${packageModule}`
          )
          .map(([, module]) => module);
        return [...new Set([...modules, ...derived])];
      }
    }
  };
}
