import {join} from "node:path";
import {createServer, createServerModuleRunner} from "vite";
import type {SiteTables} from "../notebook/runtime/index.ts";
import {buildDocument} from "./buildDocument.ts";
import {packageRoot} from "./clientFiles.ts";
import type {CompiledStory} from "./compileStory.ts";
import {evaluateStory} from "./evaluateStory.ts";
import {moduleProblem} from "./moduleProblem.ts";
import {outsideCells} from "./observe/cellAtWork.ts";
import {packageModule} from "./packagePlugin.ts";
import {isRecord} from "./readObject.ts";
import type {Site, Story} from "./readSite.ts";
import {type BuiltStory, residual} from "./residual.ts";
import type {Modules} from "./storyModules.ts";
import {viteConfig} from "./viteConfig.ts";

export interface Evaluator {
  evaluate(story: Story, compiled: CompiledStory): Promise<BuiltStory>;
  close(): Promise<void>;
}

/** Makes ready to run stories in Node, with the modules that readers get. */
export async function openEvaluator(site: Site, hasPictures: boolean): Promise<Evaluator> {
  const vite = await createServer({
    ...(await viteConfig(site.root)),
    server: {middlewareMode: true, ws: false, hmr: false, watch: null},
    optimizeDeps: {noDiscovery: true, include: []}
  });
  const environment = vite.environments.ssr;
  const fetchModule = environment.fetchModule.bind(environment);
  // What Node loads itself is looked for from the module that imports it; a site elsewhere has no libraries of its own.
  environment.fetchModule = (url, importer, options) =>
    outsideCells(() =>
      fetchModule(url, importer, options).catch(error => {
        if (!isRecord(error) || error["code"] !== "ERR_MODULE_NOT_FOUND") throw error;
        return fetchModule(url, join(packageRoot, "package.json"), options);
      })
    );
  const runner = createServerModuleRunner(environment, {hmr: false});
  const modules: Modules = {
    runner,
    resolve: async (specifier, importer) =>
      (await environment.pluginContainer.resolveId(specifier, importer))?.id ?? null
  };
  const document = buildDocument();
  return {
    evaluate: async (story, compiled) => {
      const language = story.meta.language ?? site.config.locale;
      try {
        const evaluated = await evaluateStory(story, compiled, language, modules, document, hasPictures);
        const tables = await runner.import<SiteTables>(packageModule);
        return {...evaluated, residual: residual(site.root, story, compiled, evaluated, tables)};
      } catch (error) {
        return {
          cells: [],
          cards: "",
          styles: [],
          values: new Map(),
          errors: [moduleProblem(error, site.root)],
          notices: [],
          residual: null
        };
      }
    },
    close: async () => {
      await runner.close();
      document.close();
      await vite.close();
    }
  };
}
