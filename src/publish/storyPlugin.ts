import {stat} from "node:fs/promises";
import type {Plugin} from "vite";
import {cellProblemText} from "../notebook/index.ts";
import {authorFile} from "./clientFiles.ts";
import {type CompiledStory, compileStory} from "./compileStory.ts";
import {noSuchStory} from "./messages.ts";
import {packageModule} from "./packagePlugin.ts";
import type {Problems} from "./problemsPlugin.ts";
import {relativeTo} from "./relativeTo.ts";
import {findStoryModule, notebookOf, storyName} from "./storyFile.ts";

/**
 * `<notebooks>/<name>.story.js`: a notebook's cells as a module. Where readers or the build get it, an error in a cell
 * is an error; in development it is told in the page, and the other cells run.
 */
export function storyPlugin(root: string, notebooks: string, problems: Problems): Plugin {
  let viteRoot = root;
  const attachments = new Map<string, ReadonlySet<string>>();
  return {
    name: "nutgraf:story",
    enforce: "pre",
    configResolved(config) {
      viteRoot = config.root;
    },
    resolveId: {
      filter: {id: /\.story\.js$/},
      handler: (id, importer) => findStoryModule(id, importer, viteRoot)
    },
    load: {
      filter: {id: /\.story\.js$/},
      async handler(id) {
        const file = notebookOf(id);
        const story = await compileStory(root, storyName(notebooks, file), file);
        if (!story) return this.error(noSuchStory(relativeTo(root, file)));
        const errors = story.problems.filter(({severity}) => severity === "error").map(cellProblemText);
        const isDevelopment = this.environment.mode === "dev" && this.environment.name === "client";
        if (errors.length > 0 && !isDevelopment) return this.error(errors.join("\n"));
        if (!isDevelopment) return {code: story.code, map: null};
        attachments.set(id, new Set(story.attachments.map(each => each.file)));
        problems.tell(file, errors);
        return {code: `${story.code}${await hotReload(story, errors.length === 0)}`, map: null};
      }
    },
    hotUpdate({file, modules}) {
      const {moduleGraph} = this.environment;
      const depends = [...attachments].filter(([id, files]) => notebookOf(id) === file || files.has(file));
      const stories = depends.flatMap(([id]) => moduleGraph.getModuleById(id) ?? []);
      return stories.length > 0 ? [...modules, ...stories] : undefined;
    }
  };
}

/** A changed attachment changes the hash of the cells that read it; a story with an error leaves the running one as it is. */
async function hotReload({cells, attachments}: CompiledStory, sound: boolean): Promise<string> {
  const times = new Map(
    await Promise.all(attachments.map(async ({name, file}) => [name, await modified(file)] as const))
  );
  const stamps = cells.map(({files}) => files.map(name => times.get(name)).join());
  return [
    `${JSON.stringify(stamps)}.forEach((stamp, i) => { cells[i].hash += stamp; });`,
    `export const sound = ${sound};`,
    `import * as tables from ${JSON.stringify(packageModule)};`,
    "export {tables};",
    `import {reload} from ${JSON.stringify(authorFile)};`,
    "import.meta.hot.accept(next => next && reload(next));",
    ""
  ].join("\n");
}

async function modified(file: string): Promise<number> {
  return stat(file).then(
    ({mtimeMs}) => mtimeMs,
    () => 0
  );
}
