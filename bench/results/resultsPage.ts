import type {BuildTimes} from "../builds/buildTimes.ts";
import {slow4G} from "../network/throttle.ts";
import {buildTable, phaseTable} from "./buildTable.ts";
import {type Measured, pageTable} from "./pageTable.ts";

export interface Results {
  readonly date: string;
  readonly machine: string;
  readonly versions: string;
  readonly loads: number;
  readonly measured: Measured;
  readonly builds: readonly BuildTimes[];
}

/** Everything that was measured, as Markdown. */
export function resultsPage({date, machine, versions, loads, measured, builds}: Results): string {
  return `# What was measured

By \`npm run bench\` on ${date}. Machine: ${machine}. Versions: ${versions}.

## The convoy story on a slow phone

Medians of ${loads} cold loads, the pages by turns, 412 by 823 pixels, in Chromium with a processor ${slow4G.slowdown} times
slower and ${slow4G.down / 1_024_000} Mbit/s down, ${slow4G.up / 1000} kbit/s up, ${slow4G.latency} ms for each request (Lighthouse's slow 4G). Sizes are of bodies, gzipped.

${pageTable(measured)}

- **(a)** the story as our build writes it. **(b)** the same words, tables, cards, sliders and four charts as a notebook
  (\`pages/notebook-kit\`, charts by Plot), built by stock Notebook Kit's command line; stated numbers stand in its text, which
  its build keeps. **(c)** the same by hand with vega-embed (\`pages/vega-embed\`)${measured["vega-embed"] ? "" : ", which could not be had in this run"}. **(d)** (a) without its scripts: the limit.
- One HTTP/2 server on this machine answers for all. Libraries from a CDN come from it too, under the CDN's name and over the
  same throttled link, bundled package by package as jsDelivr's \`/+esm\` does, out of the packages installed. Making a
  connection costs nothing here, which favours pages with a second host.
- A chart is there at the end of the first frame in which an SVG or canvas has a box of at least 200 by 60 pixels with five
  shapes or more, and something was painted; the last when four are there at once, wherever they are on the page.
- Layout shift is the worst window, as in web.dev/cls. Blocking time is what tasks took beyond 50 ms each, until the page is
  quiet. Reading to the end scrolls to the last chart and a screen further.
- Slider to repaint: from the input event until the chart of estimates is drawn anew, median of 15 moves on the slow phone;
  the first move comes at once when the slider is brought to view, and may have to wait for its code.
${builds.length === 0 ? "" : buildSection(builds)}`;
}

function buildSection(builds: readonly BuildTimes[]): string {
  return `
## Builds

Copies of the convoy story and no chart gallery, each run in a process of its own, from nothing but what Node keeps compiled;
medians of the runs, and the highest peak of memory (resident, with child processes, sampled each 40 ms). Stock Notebook Kit
evaluates nothing and makes no pictures: ours is told \`--pages\`. *One changed* is a second build over the first after one
title was changed, with what the first kept.

${buildTable(builds)}

Where our build's time goes (of the first run):

${phaseTable(builds)}

Observable Framework is not installed and was not measured in this run. Measured earlier, on 2026-11-22 on two cores, on a like
page: first and last chart after 4.3 s and 5.3 s; 100 pages built in 21.6 s with a warm cache, stock Notebook Kit in 7.7 s.
`;
}
