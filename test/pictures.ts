import {spawnSync} from "node:child_process";
import {mkdir, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {launch} from "./browser.ts";
import {changedPictures, changedSibling, isSibling} from "./changedPictures.ts";
import {type PictureDifference, pictureDifference} from "./pictureDifference.ts";
import {pictureReport} from "./pictureReport.ts";

/**
 * Draws the charts anew, keeps each picture that changed beside the accepted one as `<name>-changed.svg`, and writes a page
 * that shows before, after and difference. What is accepted stays as it is; `npx vitest run charts/ --update` accepts.
 */
const root = resolve(import.meta.dirname, "..");
const folder = join(root, "charts/__snapshots__");
const report = join(root, "test/output/pictures.html");

for (const file of await readdir(folder)) if (isSibling(file)) await rm(join(folder, file));
const before = await read();
try {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  spawnSync(
    process.execPath,
    [vitest, "run", "--project", "unit", "--update", "--silent", "--reporter=dot", "charts"],
    {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"]
    }
  );
  const after = await read();
  const changed = changedPictures(before, after);
  await restore(after);
  for (const name of changed) await keep(changedSibling(name), after.get(name));
  await mkdir(join(root, "test/output"), {recursive: true});
  await writeFile(report, pictureReport(await differences(changed, after)));
  console.log(changed.length ? `${changed.join("\n")}\n\nsee ${report}` : "no picture changed");
  process.exitCode = changed.length ? 1 : 0;
} catch (error) {
  await restore(await read());
  throw error;
}

async function read(): Promise<Map<string, string>> {
  const names = await readdir(folder);
  return new Map(
    await Promise.all(names.map(async name => [name, await readFile(join(folder, name), "utf8")] as const))
  );
}

async function restore(after: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, text] of before) if (after.get(name) !== text) await writeFile(join(folder, name), text);
  for (const name of after.keys()) if (!before.has(name)) await rm(join(folder, name));
}

async function keep(name: string, text: string | undefined): Promise<void> {
  if (text !== undefined) await writeFile(join(folder, name), text);
}

async function differences(
  names: readonly string[],
  after: ReadonlyMap<string, string>
): Promise<ReadonlyMap<string, PictureDifference>> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.setContent(`<style>${await look()}</style><body></body>`);
    const found = new Map<string, PictureDifference>();
    for (const name of names)
      found.set(name, await pictureDifference(page, before.get(name) ?? null, after.get(name) ?? null));
    return found;
  } finally {
    await browser.close();
  }
}

/** The ink and the chart face, which the page has to bring with it. */
async function look(): Promise<string> {
  const ink = await readFile(join(root, "src/publish/look/ink.css"), "utf8");
  const faces = [400, 600].map(async weight => {
    const font = await readFile(join(root, `src/figure/fonts/sans-${weight}-latin.woff2`), "base64");
    return `@font-face { font-family: "Nutgraf Sans"; font-weight: ${weight}; src: url("data:font/woff2;base64,${font}"); }`;
  });
  const rest =
    "body { margin: 0; background: var(--paper); } .chart { font-family: var(--sans); } .in-mi { display: none; }";
  return [ink, ...(await Promise.all(faces)), rest].join("\n");
}
