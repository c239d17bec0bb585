import type {Site} from "../readSite.ts";
import type {Modules} from "../storyModules.ts";
import {type EvaluatedChart, evaluateCharts} from "./evaluateCharts.ts";
import {findCharts} from "./findCharts.ts";
import {drawingGallery} from "./messages.ts";

/** Draws the examples of all charts of a site; none where it has no charts of its own. */
export async function evaluateGallery(
  {root, config}: Site,
  {runner}: Modules,
  log: (line: string) => void
): Promise<readonly EvaluatedChart[]> {
  const names = await findCharts(root);
  if (names.length === 0) return [];
  log(drawingGallery(names.length));
  return evaluateCharts(root, config.locale, names, id => runner.import(id));
}
