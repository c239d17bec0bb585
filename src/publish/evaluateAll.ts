import {type Cache, inputsIn, noCache} from "./cache/index.ts";
import type {CheckedSite} from "./checkSite.ts";
import {codesOf, evaluateStories} from "./evaluateStories.ts";
import type {EvaluatedStory} from "./evaluateStory.ts";
import {Failure} from "./failure.ts";
import {type EvaluatedChart, evaluateGallery, findCharts, keptCharts} from "./gallery/index.ts";
import {spareModules} from "./keptModules.ts";
import {type OpenModules, openModules} from "./openModules.ts";
import {packageModule} from "./packagePlugin.ts";
import {storyModuleId} from "./storyFile.ts";

type Log = (line: string) => void;

/** What all stories and the examples of all charts give. */
export interface EvaluatedSite {
  /** By the story's name, in the site's order. */
  readonly evaluated: ReadonlyMap<string, EvaluatedStory>;
  readonly charts: readonly EvaluatedChart[];
}

export interface EvaluateOptions {
  /** The file of what draws the figures for other outlets; null for none. */
  readonly drawOutlets: string | null;
  readonly cache: Cache;
  /** At most so many stories are evaluated at once. */
  readonly threads?: number | undefined;
}

/** Evaluates all stories of a site, by name. Throws a `Failure` with the errors of all of them. */
export async function evaluateAll(
  checked: CheckedSite,
  log: Log
): Promise<ReadonlyMap<string, EvaluatedStory>> {
  const opened = whenAsked(checked, noCache);
  try {
    return await storiesOf(checked, opened.open, log, {drawOutlets: null, cache: noCache});
  } finally {
    await opened.close();
  }
}

/** The same, and draws the charts of the gallery, with the same modules. */
export async function evaluateSite(
  checked: CheckedSite,
  log: Log,
  options: EvaluateOptions
): Promise<EvaluatedSite> {
  const opened = whenAsked(checked, options.cache);
  try {
    const [evaluated, charts] = await Promise.all([
      storiesOf(checked, opened.open, log, options),
      chartsOf(checked, opened.open, log, options.cache)
    ]);
    return {evaluated, charts};
  } finally {
    await opened.close();
  }
}

/** Modules take a while to make ready, and a build that finds all of its outcomes kept needs none. */
function whenAsked(checked: CheckedSite, cache: Cache) {
  spareModules(cache);
  let opening: Promise<OpenModules> | null = null;
  return {
    open: () => {
      opening ??= openModules(checked.site.root, codesOf(checked), cache);
      return opening;
    },
    close: async () => {
      await (await opening)?.close();
    }
  };
}

async function storiesOf(
  {site, stories}: CheckedSite,
  open: () => Promise<OpenModules>,
  log: Log,
  {drawOutlets, cache, threads}: EvaluateOptions
): Promise<ReadonlyMap<string, EvaluatedStory>> {
  const evaluated = new Map<string, EvaluatedStory>();
  const partsOf = ({story, compiled}: CheckedSite["stories"][number]) => [
    JSON.stringify([story, compiled, site.config, drawOutlets])
  ];
  for (const each of stories) {
    const kept = await cache.find<EvaluatedStory>("story", each.story.name, partsOf(each));
    if (kept) evaluated.set(each.story.name, kept);
  }
  const left = stories.filter(({story}) => !evaluated.has(story.name));
  if (left.length > 0) {
    const modules = await open();
    const keep = async (each: (typeof left)[number], value: EvaluatedStory) => {
      const {story, compiled} = each;
      evaluated.set(story.name, value);
      if (value.errors.length > 0) return;
      const ids = modules.reached([
        storyModuleId(story.file),
        ...(value.readsTables ? [`\0${packageModule}`] : []),
        ...(drawOutlets === null ? [] : [drawOutlets]),
        ...compiled.attachments.map(({file}) => file)
      ]);
      await cache.keep("story", story.name, partsOf(each), {value, inputs: inputsIn(ids)});
    };
    await evaluateStories(left, {site, drawOutlets}, modules, log, keep, threads);
  }
  const inOrder = stories.flatMap(({story: {name}}) => {
    const each = evaluated.get(name);
    return each ? [[name, each] as const] : [];
  });
  for (const [, {notices}] of inOrder) for (const notice of notices) log(notice);
  const errors = inOrder.flatMap(([, each]) => each.errors);
  if (errors.length > 0) throw new Failure(errors);
  return new Map(inOrder);
}

async function chartsOf(
  {site}: CheckedSite,
  open: () => Promise<OpenModules>,
  log: Log,
  cache: Cache
): Promise<readonly EvaluatedChart[]> {
  const names = await findCharts(site.root);
  const kept = await keptCharts(site, names, cache);
  const left = names.filter(name => !kept.has(name));
  const drawn = left.length > 0 ? await evaluateGallery(site, left, await open(), log, cache) : [];
  const all = new Map([...kept, ...drawn.map(chart => [chart.about.name, chart] as const)]);
  return names.flatMap(name => all.get(name) ?? []);
}
