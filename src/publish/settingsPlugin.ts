import {existsSync} from "node:fs";
import {join} from "node:path";
import type {Plugin} from "vite";

/** In development: a change of `nutgraf.json` or of a story's sidecar, which the page itself is written by, reloads it. */
export function settingsPlugin(root: string, notebooks: string): Plugin {
  const isSidecar = (file: string) =>
    file.startsWith(join(notebooks, "/")) && existsSync(file.replace(/\.json$/, ".html"));
  return {
    name: "nutgraf:settings",
    apply: "serve",
    hotUpdate({file}) {
      if (this.environment.name !== "client" || !file.endsWith(".json")) return;
      if (file !== join(root, "nutgraf.json") && !isSidecar(file)) return;
      this.environment.hot.send({type: "full-reload"});
      return [];
    }
  };
}
