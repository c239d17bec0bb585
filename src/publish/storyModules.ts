import type {ModuleRunner} from "vite/module-runner";
import type {StoryModule} from "../notebook/runtime/index.ts";
import {runtimeFile} from "./clientFiles.ts";
import type {CompiledStory} from "./compileStory.ts";
import type {ObservedCells} from "./observe/observeCells.ts";
import type {Story} from "./readSite.ts";
import {storyModuleId} from "./storyFile.ts";

/** Where a story's modules come from. */
export interface Modules {
  readonly runner: ModuleRunner;
  /** The absolute id of what a module imports; null for none. */
  resolve(specifier: string, importer: string): Promise<string | null>;
}

export interface StoryModules extends StoryModule {
  readonly runtime: typeof import("../notebook/runtime/index.ts");
  /** Whether loading them did more than give values. */
  readonly haveEffects: boolean;
}

/** Loads the runtime, and a story with the modules that its cells import, each for the cell that imports it first. */
export async function storyModules(
  story: Story,
  {cells}: CompiledStory,
  {runner, resolve}: Modules,
  observed: ObservedCells
): Promise<StoryModules> {
  const runtime = await runner.import<typeof import("../notebook/runtime/index.ts")>(runtimeFile);
  const id = storyModuleId(story.file);
  for (const cell of cells) {
    for (const {specifier} of cell.staticImports) {
      const imported = await resolve(specifier, id);
      if (imported && isProjects(imported)) await observed.within(cell.id, () => runner.import(imported));
    }
  }
  return {...(await runner.import<StoryModule>(id)), runtime, haveEffects: observed.hasSeen()};
}

/** Node loads libraries itself, once: they are no cell's. */
function isProjects(id: string): boolean {
  return !/[\\/]node_modules[\\/]|^\0/.test(id) && /^(?:[A-Za-z]:)?[\\/]/.test(id);
}
