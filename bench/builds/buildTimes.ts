import {readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {median} from "../median.ts";
import {notebookKitBuild, nutgrafBuild} from "../sites/commands.ts";
import {notebookKitPort} from "../sites/notebookKitPort.ts";
import type {StoryParts} from "../sites/storyParts.ts";
import {manyStories, storyNames, titled} from "./manyStories.ts";
import {type Phases, phases} from "./phases.ts";
import {type Run, runMeasured} from "./runMeasured.ts";

export interface BuildTimes {
  readonly stories: number;
  readonly runs: number;
  readonly ours: Built;
  readonly stock: Built;
}

export interface Built {
  /** Of a build with nothing there from an earlier one. */
  readonly seconds: number;
  /** In bytes. */
  readonly peak: number | null;
  /** Of a build after one story's title was changed, over the earlier one. */
  readonly changed: number;
  readonly phases: Phases | null;
}

/** Builds copies of the convoy story by our build and by stock Notebook Kit's, each run from nothing. */
export async function buildTimes(
  folder: string,
  story: StoryParts,
  stories: number,
  runs: number
): Promise<BuildTimes> {
  const names = storyNames(stories);
  const ours = join(folder, "ours");
  const stock = join(folder, "stock");
  const out = (root: string) => join(root, "../out");

  const oursOnce = async () => {
    await rm(folder, {recursive: true, force: true});
    await manyStories(ours, names);
    const build = () => runMeasured(nutgrafBuild(ours, out(ours), "--pages"), ours);
    const first = await build();
    const changing = join(ours, `notebooks/${names[0]}.html`);
    await writeFile(changing, titled(await readFile(changing, "utf8"), "changed"));
    return {first, changed: await build()};
  };
  const stockOnce = async () => {
    await rm(folder, {recursive: true, force: true});
    const files = await notebookKitPort(stock, story, names);
    const build = () => runMeasured(notebookKitBuild(stock, out(stock), files), stock);
    const first = await build();
    const changing = join(stock, `${names[0]}.html`);
    await writeFile(changing, titled(await readFile(changing, "utf8"), "changed"));
    return {first, changed: await build()};
  };
  const done = {ours: await repeat(oursOnce, runs), stock: await repeat(stockOnce, runs)};
  await rm(folder, {recursive: true, force: true});
  return {stories, runs, ours: built(done.ours), stock: built(done.stock)};
}

/** What the runs of one build say together: medians, and the highest peak. */
function built(runs: readonly {readonly first: Run; readonly changed: Run}[]): Built {
  const peaks = runs.map(({first}) => first.peak).filter(peak => peak !== null);
  const [run] = runs;
  return {
    seconds: median(runs.map(({first}) => first.seconds)),
    peak: peaks.length > 0 ? Math.max(...peaks) : null,
    changed: median(runs.map(({changed}) => changed.seconds)),
    phases: run ? phases(run.first) : null
  };
}

async function repeat<T>(once: () => Promise<T>, times: number): Promise<T[]> {
  const results: T[] = [];
  for (let n = 0; n < times; n++) results.push(await once());
  return results;
}
