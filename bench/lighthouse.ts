import {readFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {parseArgs} from "node:util";
import {preview} from "../src/publish/index.ts";
import {type Audited, auditPage, categories, devices} from "./lighthouse/auditPage.ts";
import {openBrowser} from "./lighthouse/openBrowser.ts";

const {values} = parseArgs({
  options: {
    out: {type: "string", default: "dist"},
    only: {type: "string", default: ""},
    goal: {type: "string", default: "100"},
    help: {type: "boolean"}
  }
});

/** The front page and the stories of a built site, by their paths below it. */
async function paths(out: string): Promise<string[]> {
  const {pages} = JSON.parse(await readFile(join(out, "build.json"), "utf8")) as {pages: {file: string}[]};
  return pages
    .map(({file}) => file.replace(/index\.html$/u, ""))
    .filter(path => (path === "" || path.startsWith("stories/")) && path.includes(values.only));
}

function row({path, device, scores}: Audited): string {
  const shown = categories.map(category => String(scores[category] ?? "–").padStart(category.length));
  return `${(path || "front page").padEnd(20)} ${device.padEnd(8)} ${shown.join("  ")}`;
}

async function run(out: string): Promise<boolean> {
  const served = await preview({out, port: 0, host: "localhost", log: () => {}});
  const browser = await openBrowser();
  let reached = true;
  try {
    console.log(`${"page".padEnd(20)} ${"device".padEnd(8)} ${categories.join("  ")}`);
    for (const path of await paths(out))
      for (const device of devices) {
        const audited = await auditPage(served.url, path, device, browser.port);
        console.log(row(audited));
        for (const {id, title, example} of audited.missed) console.log(`    ${id}: ${title} ${example}`);
        reached &&= categories.every(category => (audited.scores[category] ?? 0) >= Number(values.goal));
      }
    return reached;
  } finally {
    await browser.close();
    await served.close();
  }
}

if (values.help)
  console.log(`node bench/lighthouse.ts [--out DIR] [--only TEXT] [--goal N]

serves a built site with its headers and prints Lighthouse's scores of the front page and of each story, as a phone on a
slow network and as a desktop, with what lost points; exits with 1 where a score is below the goal

  --out DIR    the built site; dist unless told
  --only TEXT  the pages whose path holds this: "convoy"
  --goal N     100 unless told`);
else process.exitCode = (await run(resolve(values.out))) ? 0 : 1;
