import {rename, rm, writeFile} from "node:fs/promises";
import type {DataPackage} from "../../tables/index.ts";
import {measureFiles} from "./measureFiles.ts";
import type {Measures} from "./measurePackage.ts";

/**
 * Writes `checks.csv` and `references.csv` of a package, each aside and then moved, so that no half of one is ever read.
 * Resolves to the paths. Rejects where the package lacks a table or the folder cannot be written to; nothing is changed then.
 */
export async function writeMeasures(pkg: DataPackage, measures: Measures): Promise<readonly string[]> {
  const files = measureFiles(pkg, measures).map(file => ({...file, aside: `${file.path}.part`}));
  try {
    for (const {aside, text} of files) await writeFile(aside, text);
    for (const {aside, path} of files) await rename(aside, path);
  } finally {
    for (const {aside} of files) await rm(aside, {force: true});
  }
  return files.map(({path}) => path);
}
