import {copyFile, mkdir, readFile, writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {project} from "./commands.ts";
import {fill} from "./fill.ts";
import type {StoryParts} from "./storyParts.ts";

const source = resolve(import.meta.dirname, "../pages/vega-embed");

/** Writes the page made by hand: static prose, tables and cards; charts and sliders by vega-embed from its CDN. */
export async function vegaEmbedPage(folder: string, story: StoryParts): Promise<void> {
  await mkdir(folder, {recursive: true});
  const template = await readFile(join(source, "index.html"), "utf8");
  await writeFile(join(folder, "index.html"), fill(template, story, "html"));
  for (const file of ["page.css", "page.js"]) await copyFile(join(source, file), join(folder, file));
  for (const table of ["distances", "events", "places"]) {
    await copyFile(join(project, `data/${table}.csv`), join(folder, `${table}.csv`));
  }
}
