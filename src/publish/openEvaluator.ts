import type {SiteTables} from "../notebook/runtime/index.ts";
import {buildDocument} from "./buildDocument.ts";
import type {CompiledStory} from "./compileStory.ts";
import {evaluateStory} from "./evaluateStory.ts";
import {moduleProblem} from "./moduleProblem.ts";
import {packageModule} from "./packagePlugin.ts";
import type {Site, Story} from "./readSite.ts";
import {type BuiltStory, residual} from "./residual.ts";
import type {Modules} from "./storyModules.ts";

export interface Evaluator {
  evaluate(story: Story, compiled: CompiledStory): Promise<BuiltStory>;
  close(): void;
}

/** Makes ready to run stories in Node. */
export function openEvaluator(site: Site, modules: Modules, hasPictures: boolean): Evaluator {
  const document = buildDocument();
  return {
    evaluate: async (story, compiled) => {
      const language = story.meta.language ?? site.config.locale;
      try {
        const evaluated = await evaluateStory(story, compiled, language, modules, document, hasPictures);
        const tables = await modules.runner.import<SiteTables>(packageModule);
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
    close: () => document.close()
  };
}
