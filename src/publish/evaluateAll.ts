import type {CheckedSite} from "./checkSite.ts";
import {Failure} from "./failure.ts";
import {evaluating} from "./messages.ts";
import {openEvaluator} from "./openEvaluator.ts";
import type {BuiltStory} from "./residual.ts";

/** Evaluates all stories of a site, by name; figures offer pictures where there are to be some. Throws a `Failure` with the errors of all of them. */
export async function evaluateAll(
  {site, stories}: CheckedSite,
  log: (line: string) => void,
  hasPictures = false
): Promise<ReadonlyMap<string, BuiltStory>> {
  const evaluated = new Map<string, BuiltStory>();
  if (stories.length === 0) return evaluated;
  const evaluator = await openEvaluator(site, hasPictures);
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
