import {copyFile, mkdir, readFile, symlink, writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {project} from "./commands.ts";
import {fill} from "./fill.ts";
import type {StoryParts} from "./storyParts.ts";

const tables = ["distances", "events", "places", "sources", "speakers"];

/**
 * Writes a folder that stock Notebook Kit builds: the port of the convoy story, as often as it has names. What is cited
 * stands in its text, which its build keeps; only what is computed is left to the browser. Returns the files.
 */
export async function notebookKitPort(
  folder: string,
  story: StoryParts,
  names: readonly string[]
): Promise<string[]> {
  await mkdir(folder, {recursive: true});
  await symlink(join(project, "node_modules"), join(folder, "node_modules"));
  for (const table of tables)
    await copyFile(join(project, `data/${table}.csv`), join(folder, `${table}.csv`));
  const template = await readFile(resolve(import.meta.dirname, "../pages/notebook-kit/convoy.html"), "utf8");
  const files = names.map(name => join(folder, `${name}.html`));
  for (const file of files) await writeFile(file, fill(template, story, "markdown"));
  return files;
}
