import type {CheckedSite} from "./checkSite.ts";
import {Failure} from "./failure.ts";
import {evaluating} from "./messages.ts";
import {openEvaluator} from "./openEvaluator.ts";
import {openModules} from "./openModules.ts";
import type {BuiltStory} from "./residual.ts";
import type {Modules} from "./storyModules.ts";

/** Evaluates all stories of a site, by name. Throws a `Failure` with the errors of all of them. */
export async function evaluateAll(
  checked: CheckedSite,
  log: (line: string) => void
): Promise<ReadonlyMap<string, BuiltStory>> {
  const modules = await openModules(checked.site.root);
  try {
    return await evaluateStories(checked, modules, log, false);
  } finally {
    await modules.close();
  }
}

/** The same with modules at hand; figures offer pictures where there are to be some. */
export async function evaluateStories(
  {site, stories}: CheckedSite,
  modules: Modules,
  log: (line: string) => void,
  hasPictures: boolean
): Promise<ReadonlyMap<string, BuiltStory>> {
  const evaluated = new Map<string, BuiltStory>();
  if (stories.length === 0) return evaluated;
  const evaluator = openEvaluator(site, modules, hasPictures);
  try {
    for (const [i, {story, compiled}] of stories.entries()) {
      log(evaluating(story.name, i + 1, stories.length));
      const result = await evaluator.evaluate(story, compiled);
      for (const notice of result.notices) log(notice);
      evaluated.set(story.name, result);
    }
  } finally {
    evaluator.close();
  }
  const errors = [...evaluated.values()].flatMap(each => each.errors);
  if (errors.length > 0) throw new Failure(errors);
  return evaluated;
}
