import {type Cache, inputsIn} from "../cache/index.ts";
import type {OpenModules} from "../openModules.ts";
import {packageModule} from "../packagePlugin.ts";
import type {Site} from "../readSite.ts";
import {type EvaluatedChart, evaluateCharts} from "./evaluateCharts.ts";
import {exampleFile} from "./findCharts.ts";
import {drawingGallery} from "./messages.ts";

/** Draws the examples of charts of a site, and keeps them. */
export async function evaluateGallery(
  {root, config}: Site,
  names: readonly string[],
  {modules, reached}: OpenModules,
  log: (line: string) => void,
  cache: Cache
): Promise<readonly EvaluatedChart[]> {
  log(drawingGallery(names.length));
  const charts = await evaluateCharts(root, config.locale, names, id => modules.runner.import(id));
  for (const value of charts) {
    const {name} = value.about;
    const inputs = inputsIn(reached([exampleFile(root, name), `\0${packageModule}`]));
    await cache.keep("chart", name, [name, config.locale], {value, inputs});
  }
  return charts;
}

/** Those of the charts that an earlier build drew, by name. */
export async function keptCharts(
  {config}: Site,
  names: readonly string[],
  cache: Cache
): Promise<ReadonlyMap<string, EvaluatedChart>> {
  const kept = new Map<string, EvaluatedChart>();
  for (const name of names) {
    const chart = await cache.find<EvaluatedChart>("chart", name, [name, config.locale]);
    if (chart) kept.set(name, chart);
  }
  return kept;
}
