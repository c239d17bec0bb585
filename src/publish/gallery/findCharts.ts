import {existsSync} from "node:fs";
import {readdir} from "node:fs/promises";
import {join} from "node:path";

const ending = ".example.ts";

/** The folder of a site's chart modules. */
export const chartsFolder = (root: string): string => join(root, "charts");

export const chartFile = (root: string, name: string): string => join(chartsFolder(root), `${name}.ts`);

export const exampleFile = (root: string, name: string): string =>
  join(chartsFolder(root), `${name}${ending}`);

/** The names of a site's charts that have an example, in the order of the alphabet; none where there is no such folder. */
export async function findCharts(root: string): Promise<string[]> {
  if (!existsSync(chartsFolder(root))) return [];
  const names = await readdir(chartsFolder(root));
  return names
    .filter(name => name.endsWith(ending))
    .map(name => name.slice(0, -ending.length))
    .sort();
}
