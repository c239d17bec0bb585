import {Worker} from "node:worker_threads";
import type {CompiledStory} from "./compileStory.ts";
import type {EvaluatedStory, Evaluation} from "./evaluateStory.ts";
import {Failure} from "./failure.ts";
import {exitCode, reason, threadEnded} from "./messages.ts";
import type {ModuleSource} from "./moduleSource.ts";
import {answerModules} from "./modulesOverPort.ts";
import type {Evaluator} from "./openEvaluator.ts";
import type {Story} from "./readSite.ts";

export interface ToEvaluate {
  readonly story: Story;
  readonly compiled: CompiledStory;
}

export interface Evaluated {
  readonly evaluated: EvaluatedStory;
}

/** In megabytes: with more room, threads put off clearing up, and take a third more memory for the same stories. */
const resourceLimits = {maxOldGenerationSizeMb: 1536, maxYoungGenerationSizeMb: 32};

/** Runs stories in a thread of their own, with the modules of this one. */
export function openThread({site, drawOutlets}: Evaluation, source: ModuleSource): Evaluator {
  const {root, config} = site;
  const workerData: Evaluation = {site: {root, config}, drawOutlets};
  const worker = new Worker(new URL("./thread.ts", import.meta.url), {workerData, resourceLimits});
  answerModules(worker, source);
  const ended = new Promise<string>(resolve => {
    worker.once("error", error => resolve(reason(error)));
    worker.once("exit", code => resolve(exitCode(code)));
  });
  return {
    evaluate: (story, compiled) => {
      const done = new Promise<EvaluatedStory>(resolve => {
        const take = (message: Evaluated | object) => {
          if (!("evaluated" in message)) return;
          worker.off("message", take);
          resolve(message.evaluated);
        };
        worker.on("message", take);
      });
      worker.postMessage({story, compiled} satisfies ToEvaluate);
      const failed = ended.then(why => {
        throw new Failure([threadEnded(story.name, why)]);
      });
      return Promise.race([done, failed]);
    },
    close: async () => {
      await worker.terminate();
    }
  };
}
