import {createNodeImportMeta, ModuleRunner, type ModuleRunnerTransport} from "vite/module-runner";
import type {Modules} from "./storyModules.ts";

/** Where modules of a site come from, in this thread or another: all that goes to and fro is data. */
export interface ModuleSource {
  /** Answers a Vite module runner. */
  readonly invoke: NonNullable<ModuleRunnerTransport["invoke"]>;
  /** The absolute id of what a module imports; null for none. */
  resolve(specifier: string, importer: string): Promise<string | null>;
}

/** Loads modules out of a source, in this thread. */
export function modulesFrom({invoke, resolve}: ModuleSource): Modules {
  const runner = new ModuleRunner({
    transport: {invoke},
    hmr: false,
    createImportMeta: createNodeImportMeta,
    sourcemapInterceptor: "node"
  });
  return {runner, resolve};
}
