import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {parseArgs} from "node:util";
import {launch} from "./browser.ts";
import {type BuildTimes, buildTimes} from "./builds/buildTimes.ts";
import {measurePages} from "./loads/measurePages.ts";
import {cdn, jsdelivr} from "./network/jsdelivr.ts";
import {serve} from "./network/serve.ts";
import {load, machine} from "./results/machine.ts";
import {type Results, resultsPage} from "./results/resultsPage.ts";
import {versions} from "./results/versions.ts";
import {buildSites, type Sites} from "./sites/sites.ts";

const {values} = parseArgs({options: {quick: {type: "boolean", default: false}, help: {type: "boolean"}}});
const say = (line: string) => console.error(line);

/** How often each number of stories is built. */
const whole = {
  loads: 5,
  builds: [
    [1, 3],
    [10, 3],
    [100, 1]
  ]
} as const;
const quick = {
  loads: 2,
  builds: [
    [1, 1],
    [10, 1]
  ]
} as const;

async function pages(sites: Sites, loads: number): Promise<Pick<Results, "measured" | "versions">> {
  const server = await serve(sites.www, {[cdn]: jsdelivr(sites.packages)});
  const browser = await launch(cdn, server.port);
  try {
    const measured = await measurePages(browser, server, sites.pages, loads, say);
    return {measured, versions: versions(browser.version())};
  } finally {
    await browser.close();
    await server.close();
  }
}

async function bench(folder: string): Promise<string> {
  const {loads, builds} = values.quick ? quick : whole;
  const before = load();
  say("building the four pages");
  const sites = await buildSites(join(folder, "sites"));
  if (sites.pages["vega-embed"] === null) say("vega-embed cannot be had: its page is left out");
  const seen = await pages(sites, loads);
  const times: BuildTimes[] = [];
  for (const [stories, runs] of builds) {
    say(`building ${stories} ${stories === 1 ? "story" : "stories"}`);
    times.push(await buildTimes(join(folder, "builds"), sites.story, stories, runs));
  }
  const date = new Date().toISOString().slice(0, 10);
  return resultsPage({
    date,
    machine: `${machine()}; load over 1, 5 and 15 minutes ${before} before and ${load()} after`,
    loads,
    ...seen,
    builds: times
  });
}

if (values.help) {
  console.log(`npm run bench [-- --quick]

measures the convoy story beside the same by stock Notebook Kit, by vega-embed and without script, and how long builds take;
prints the results and writes them to bench/RESULTS.md

  --quick  two loads instead of five, no build of 100 stories; results are printed only`);
} else {
  const folder = await mkdtemp(join(tmpdir(), "nutgraf-bench-"));
  try {
    const results = await bench(folder);
    console.log(results);
    if (!values.quick) await writeFile(resolve(import.meta.dirname, "RESULTS.md"), results);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
