import {join} from "node:path";
import type {Plugin} from "vite";
import {authorFile, runtimeFile} from "./clientFiles.ts";
import {packageModule} from "./packagePlugin.ts";
import {storyModuleId} from "./storyFile.ts";

/** The module that takes over a story's page in a reader's browser. */
export const liveEntry = (name: string) => `virtual:nutgraf/live/${name}`;
/** The same in the author's browser, with hot reload. */
export const authorEntry = (name: string) => `virtual:nutgraf/author/${name}`;

/** The first module of a story's page. */
export function entryPlugin(notebooks: string): Plugin {
  return {
    name: "nutgraf:entry",
    resolveId: {
      filter: {id: /^virtual:nutgraf\/(?:live|author)\//},
      handler: id => `\0${id}`
    },
    load: {
      filter: {id: /^\0virtual:nutgraf\/(?:live|author)\//},
      handler(id) {
        const [, kind, name = ""] = /^\0virtual:nutgraf\/(live|author)\/(.*)$/.exec(id) ?? [];
        const story = JSON.stringify(storyModuleId(join(notebooks, `${name}.html`)));
        return kind === "live" ? live(story) : author(story);
      }
    }
  };
}

/** Stories that cite nothing leave the package where it is. */
function live(story: string): string {
  return [
    `import {cells, builtins, addresses} from ${story};`,
    `import {readerPage, runStory} from ${JSON.stringify(runtimeFile)};`,
    `const page = readerPage(document, addresses, () => import(${JSON.stringify(packageModule)}));`,
    "runStory({...page, cells, builtins, root: id => document.getElementById('cell-' + id)});",
    ""
  ].join("\n");
}

function author(story: string): string {
  return [`import {start} from ${JSON.stringify(authorFile)};`, `start(() => import(${story}));`, ""].join(
    "\n"
  );
}
