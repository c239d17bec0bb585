import type {Browser} from "playwright-core";
import type {Server} from "../network/serve.ts";
import type {Measured} from "../results/pageTable.ts";
import {type SiteName, type Sites, siteNames} from "../sites/sites.ts";
import {type Load, loadPage} from "./loadPage.ts";
import {medians} from "./medians.ts";
import {type Moves, sliderToRepaint} from "./sliderToRepaint.ts";

/**
 * So many cold loads of each page, the pages by turns, so that whatever else the machine does meets all alike; after one
 * of each that is not counted, in which the CDN bundles and the server compresses.
 */
export async function measurePages(
  browser: Browser,
  server: Server,
  pages: Sites["pages"],
  loads: number,
  say: (line: string) => void
): Promise<Measured> {
  const taken = new Map<SiteName, (Load & Moves)[]>();
  for (let round = 0; round <= loads; round++) {
    say(round === 0 ? "loading each page once, uncounted" : `loading each page, ${round} of ${loads}`);
    for (const name of siteNames) {
      const path = pages[name];
      if (path === null) continue;
      const load = await loadPage(browser, server, path);
      if (round === 0) continue;
      const still = name === "zero-script";
      const moves = still ? {first: null, later: null} : await sliderToRepaint(browser, server, path);
      taken.set(name, [...(taken.get(name) ?? []), {...load, ...moves}]);
    }
  }
  const middle = (name: SiteName) => {
    const [first, ...rest] = taken.get(name) ?? [];
    return first ? medians([first, ...rest]) : null;
  };
  return {
    nutgraf: middle("nutgraf"),
    "notebook-kit": middle("notebook-kit"),
    "vega-embed": middle("vega-embed"),
    "zero-script": middle("zero-script")
  };
}
