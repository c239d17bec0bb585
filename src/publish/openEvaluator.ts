import {buildDocument} from "./buildDocument.ts";
import type {CompiledStory} from "./compileStory.ts";
import {type EvaluatedStory, type Evaluation, evaluateStory} from "./evaluateStory.ts";
import {moduleProblem} from "./moduleProblem.ts";
import type {Story} from "./readSite.ts";
import type {Modules} from "./storyModules.ts";

export interface Evaluator {
  evaluate(story: Story, compiled: CompiledStory): Promise<EvaluatedStory>;
  close(): void | Promise<void>;
}

/** Makes ready to run stories in Node. */
export function openEvaluator(evaluation: Evaluation, modules: Modules): Evaluator {
  const document = buildDocument();
  return {
    evaluate: async (story, compiled) => {
      try {
        return await evaluateStory(story, compiled, modules, document, evaluation);
      } catch (error) {
        return {
          cells: [],
          cards: "",
          styles: [],
          residual: null,
          files: new Map(),
          readsTables: true,
          errors: [moduleProblem(error, evaluation.site.root)],
          notices: []
        };
      }
    },
    close: () => document.close()
  };
}
