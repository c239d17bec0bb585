import {join} from "node:path";
import {createServer, createServerModuleRunner, type DevEnvironment} from "vite";
import {packageRoot} from "./clientFiles.ts";
import {outsideCells} from "./observe/cellAtWork.ts";
import {isRecord} from "./readObject.ts";
import type {Modules} from "./storyModules.ts";
import {viteConfig} from "./viteConfig.ts";

export interface OpenModules extends Modules {
  close(): Promise<void>;
}

/** Makes ready to load modules of a site in Node, as readers get them. */
export async function openModules(root: string): Promise<OpenModules> {
  const vite = await createServer({
    ...(await viteConfig(root)),
    server: {middlewareMode: true, ws: false, hmr: false, watch: null},
    optimizeDeps: {noDiscovery: true, include: []}
  });
  const environment = vite.environments.ssr;
  borrowLibraries(environment);
  const runner = createServerModuleRunner(environment, {hmr: false});
  return {
    runner,
    resolve: async (specifier, importer) =>
      (await environment.pluginContainer.resolveId(specifier, importer))?.id ?? null,
    close: async () => {
      await runner.close();
      await vite.close();
    }
  };
}

/** What Node loads itself is looked for from the module that imports it; a site elsewhere has no libraries of its own. */
function borrowLibraries(environment: DevEnvironment): void {
  const fetchModule = environment.fetchModule.bind(environment);
  environment.fetchModule = (url, importer, options) =>
    outsideCells(() =>
      fetchModule(url, importer, options).catch(error => {
        if (!isRecord(error) || error["code"] !== "ERR_MODULE_NOT_FOUND") throw error;
        return fetchModule(url, join(packageRoot, "package.json"), options);
      })
    );
}
