import {parentPort, workerData} from "node:worker_threads";
import type {Evaluation} from "./evaluateStory.ts";
import {modulesFrom} from "./moduleSource.ts";
import {askModules} from "./modulesOverPort.ts";
import {openEvaluator} from "./openEvaluator.ts";
import type {Evaluated, ToEvaluate} from "./openThread.ts";

/** In a thread of its own: evaluates the stories that the main thread sends, with its modules. */
export function answerStories(): void {
  if (!parentPort) throw new Error("stories are sent to threads other than the main one");
  const port = parentPort;
  const evaluator = openEvaluator(workerData as Evaluation, modulesFrom(askModules(port)));
  port.on("message", async (message: ToEvaluate | object) => {
    if (!("story" in message)) return;
    const evaluated = await evaluator.evaluate(message.story, message.compiled);
    port.postMessage({evaluated} satisfies Evaluated);
  });
}
