import type {CheckedSite} from "./checkSite.ts";
import type {EvaluatedStory} from "./evaluateStory.ts";
import {Failure} from "./failure.ts";
import {evaluating} from "./messages.ts";
import {openEvaluator} from "./openEvaluator.ts";

/** Evaluates all stories of a site, by name. Throws a `Failure` with the errors of all of them. */
export async function evaluateAll(
  {site, stories}: CheckedSite,
  log: (line: string) => void
): Promise<ReadonlyMap<string, EvaluatedStory>> {
  const evaluated = new Map<string, EvaluatedStory>();
  if (stories.length === 0) return evaluated;
  const evaluator = await openEvaluator(site);
  try {
    for (const [i, {story, compiled}] of stories.entries()) {
      log(evaluating(story.name, i + 1, stories.length));
      const result = await evaluator.evaluate(story, compiled);
      for (const notice of result.notices) log(notice);
      evaluated.set(story.name, result);
    }
  } finally {
    await evaluator.close();
  }
  const errors = [...evaluated.values()].flatMap(each => each.errors);
  if (errors.length > 0) throw new Failure(errors);
  return evaluated;
}
