import type {Plugin, ViteDevServer} from "vite";

/** What is wrong with the site as it stands, by the file that it was found in; development only. */
export interface Problems {
  /** Replaces what was told of a file. */
  tell(file: string, problems: readonly string[]): void;
}

const name = "nutgraf:problems";

/** The problems that a server's pages tell. */
export function problemsOf(server: ViteDevServer): Problems | undefined {
  const plugin: Plugin<Problems> | undefined = server.config.plugins.find(each => each.name === name);
  return plugin?.api;
}

export const problemsEvent = "nutgraf:problems";
export const problemsAsked = "nutgraf:ask";

/** Tells the pages in the author's browser what is wrong, whenever that changes and when a page asks. */
export function problemsPlugin(): {plugin: Plugin<Problems>; problems: Problems} {
  const told = new Map<string, readonly string[]>();
  const all = () => ({problems: [...told.values()].flat()});
  let server: ViteDevServer | null = null;
  const problems: Problems = {
    tell: (file, found) => {
      const before = JSON.stringify(all());
      if (found.length > 0) told.set(file, found);
      else told.delete(file);
      if (JSON.stringify(all()) !== before) server?.environments.client.hot.send(problemsEvent, all());
    }
  };
  return {
    problems,
    plugin: {
      name,
      api: problems,
      apply: "serve",
      configureServer(started) {
        server = started;
        started.environments.client.hot.on(problemsAsked, (_, client) => client.send(problemsEvent, all()));
      }
    }
  };
}
