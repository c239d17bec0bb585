import {join} from "node:path";
import type {Plugin} from "vite";
import {authorFile} from "./clientFiles.ts";
import {storyModuleId} from "./storyFile.ts";

/** The module that runs a story in the author's browser, with hot reload. */
export const authorEntry = (name: string) => `virtual:nutgraf/author/${name}`;

/** The first module of a story's page in development. */
export function entryPlugin(notebooks: string): Plugin {
  return {
    name: "nutgraf:entry",
    apply: "serve",
    resolveId: {
      filter: {id: /^virtual:nutgraf\/author\//},
      handler: id => `\0${id}`
    },
    load: {
      filter: {id: /^\0virtual:nutgraf\/author\//},
      handler(id) {
        const [, name = ""] = /^\0virtual:nutgraf\/author\/(.*)$/.exec(id) ?? [];
        const story = JSON.stringify(storyModuleId(join(notebooks, `${name}.html`)));
        return `import {start} from ${JSON.stringify(authorFile)};\nstart(() => import(${story}));\n`;
      }
    }
  };
}
