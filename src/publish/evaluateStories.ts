import {availableParallelism} from "node:os";
import type {CheckedSite} from "./checkSite.ts";
import type {EvaluatedStory, Evaluation} from "./evaluateStory.ts";
import {fixedZone} from "./fixedZone.ts";
import {evaluating} from "./messages.ts";
import {type Evaluator, openEvaluator} from "./openEvaluator.ts";
import type {OpenModules} from "./openModules.ts";
import {openThread} from "./openThread.ts";
import {storyModuleId} from "./storyFile.ts";

type CheckedStory = CheckedSite["stories"][number];

/** The sources of the modules of stories, by their ids. */
export function codesOf({stories}: Pick<CheckedSite, "stories">): ReadonlyMap<string, string> {
  return new Map(stories.map(({story, compiled}) => [storyModuleId(story.file), compiled.code]));
}

/** Stories are taken by as many threads as there are cores, unless told. `done` is told of each as it comes. */
export async function evaluateStories(
  stories: readonly CheckedStory[],
  evaluation: Evaluation,
  open: OpenModules,
  log: (line: string) => void,
  done: (checked: CheckedStory, evaluated: EvaluatedStory) => Promise<void> | void,
  threads = availableParallelism()
): Promise<void> {
  const count = Math.min(threads, stories.length);
  const inUtc = fixedZone();
  const evaluators: Evaluator[] =
    count > 1
      ? Array.from({length: count}, () => openThread(evaluation, open.source))
      : stories.slice(0, 1).map(() => openEvaluator(evaluation, open.modules));
  const left = stories.entries();
  try {
    await Promise.all(
      evaluators.map(async evaluator => {
        // All take from the same iterator.
        for (const [i, checked] of left) {
          const {story, compiled} = checked;
          log(evaluating(story.name, i + 1, stories.length));
          await done(checked, await evaluator.evaluate(story, compiled));
          open.forget(storyModuleId(story.file));
        }
      })
    );
  } finally {
    await Promise.all(evaluators.map(evaluator => evaluator.close()));
    inUtc();
  }
}
