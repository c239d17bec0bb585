import {createServer as createHttpServer} from "node:http";
import {createLogger, createServer} from "vite";
import {browserLibraries} from "./browserLibraries.ts";
import {packageRoot} from "./clientFiles.ts";
import {devPages} from "./devPages.ts";
import {closed, listen} from "./listen.ts";
import {serving} from "./messages.ts";
import type {Serving} from "./preview.ts";
import {readSite} from "./readSite.ts";
import {viteConfig} from "./viteConfig.ts";

export interface ServeOptions {
  /** The site's folder. */
  readonly root: string;
  readonly port: number;
  readonly host: string;
  readonly log: (line: string) => void;
}

/** Serves the stories to their author: an index, each story, and hot reload on notebook, chart and CSV edits. */
export async function serve({root, port, host, log}: ServeOptions): Promise<Serving> {
  const site = await readSite(root);
  for (const line of [...site.problems, ...site.notices]) log(line);
  const http = createHttpServer();
  const vite = await createServer({
    ...(await viteConfig(site.root)),
    customLogger: {...createLogger("warn"), warn: log, error: log},
    server: {
      middlewareMode: true,
      hmr: {server: http, overlay: false},
      fs: {allow: [packageRoot, site.root]},
      watch: {
        ignored: ["**/dist/**", "**/dist.*/**", "**/.nutgraf/**"],
        // Without it, of two saves within 50 ms the second is never seen.
        awaitWriteFinish: {stabilityThreshold: 30, pollInterval: 10}
      }
    },
    optimizeDeps: {entries: [], include: await browserLibraries()}
  });
  vite.watcher.add(site.root);
  const pages = devPages(vite, site.root);
  http.on("request", (request, response) =>
    pages(request, response, () => vite.middlewares(request, response))
  );
  const url = await listen(http, port, host, log);
  log(serving(url));
  return {
    url,
    close: async () => {
      await vite.close();
      await closed(http);
    }
  };
}
