import {isBuiltin} from "node:module";
import {join} from "node:path";
import {createServer, type DevEnvironment, type EnvironmentModuleGraph} from "vite";
import {type Cache, isGround, noCache} from "./cache/index.ts";
import {packageRoot} from "./clientFiles.ts";
import {compiledPlugin} from "./compiledPlugin.ts";
import {findModules, type KeptModules, keepModules, overKept} from "./keptModules.ts";
import {type ModuleSource, modulesFrom} from "./moduleSource.ts";
import {outsideCells} from "./observe/cellAtWork.ts";
import {isRecord} from "./readObject.ts";
import type {Modules} from "./storyModules.ts";
import {viteConfig} from "./viteConfig.ts";

export interface OpenModules {
  /** For other threads. */
  readonly source: ModuleSource;
  /** In this thread. */
  readonly modules: Modules;
  /** The ids of modules that were loaded, and of all that a site's own import; Node's own by their names. */
  reached(ids: readonly string[]): ReadonlySet<string>;
  /** Lets go of the text of a module that is not asked for again. */
  forget(id: string): void;
  close(): Promise<void>;
}

/** Makes ready to load modules of a site in Node, as readers get them. `stories` are the sources of those compiled already. */
export async function openModules(
  root: string,
  stories: ReadonlyMap<string, string> = new Map(),
  cache: Cache = noCache
): Promise<OpenModules> {
  const kept = await findModules(cache);
  const config = await viteConfig(root);
  const vite = await createServer({
    ...config,
    plugins: [...(config.plugins ?? []), compiledPlugin(stories)],
    server: {middlewareMode: true, ws: false, hmr: false, watch: null},
    optimizeDeps: {noDiscovery: true, include: []}
  });
  const environment = vite.environments.ssr;
  borrowLibraries(environment);
  const added = new Map<string, object>();
  const fromVite: ModuleSource = {
    invoke: payload => environment.hot.handleInvoke(payload),
    resolve: async (specifier, importer) =>
      (await environment.pluginContainer.resolveId(specifier, importer))?.id ?? null
  };
  const source = overKept(fromVite, kept, added);
  const importsOf = (id: string) => importsIn(environment.moduleGraph, id) ?? kept.imports.get(id) ?? [];
  const modules = modulesFrom(source);
  return {
    source,
    modules,
    reached: ids => reachedFrom(importsOf, ids),
    forget: id => {
      const node = environment.moduleGraph.getModuleById(id);
      if (node) environment.moduleGraph.invalidateModule(node);
    },
    close: async () => {
      if (added.size > 0) await keepModules(cache, withAdded(kept, added, importsOf));
      await modules.runner.close();
      await vite.close();
    }
  };
}

function withAdded(
  {fetched, imports}: KeptModules,
  added: ReadonlyMap<string, object>,
  importsOf: (id: string) => readonly string[]
): KeptModules {
  const ids = [...added.values()].flatMap(each => ("id" in each ? [String(each.id)] : []));
  return {
    fetched: new Map([...fetched, ...added]),
    imports: new Map([...imports, ...ids.filter(id => !isGround(id)).map(id => [id, importsOf(id)] as const)])
  };
}

function reachedFrom(
  importsOf: (id: string) => readonly string[],
  ids: readonly string[]
): ReadonlySet<string> {
  const reached = new Set(ids);
  // A set is walked to the end of what is added to it meanwhile.
  for (const id of reached) if (!isGround(id)) for (const each of importsOf(id)) reached.add(each);
  return reached;
}

/** Null for a module that was not loaded. */
function importsIn(graph: EnvironmentModuleGraph, id: string): readonly string[] | null {
  const node = graph.getModuleById(id);
  if (!node?.transformResult) return null;
  const {deps = [], dynamicDeps = []} = node.transformResult;
  return [
    ...[...node.importedModules].flatMap(({id}) => id ?? []),
    ...[...deps, ...dynamicDeps].filter(isBuiltin)
  ];
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
