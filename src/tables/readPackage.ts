import {readdir, readFile} from "node:fs/promises";
import {basename, join, posix, resolve, sep} from "node:path";
import {assemblePackage} from "./assemblePackage.ts";
import type {DataPackage} from "./dataPackage.ts";
import {fileIsMissing, fileIsUnlisted, noDescriptor} from "./messages.ts";
import type {Problem} from "./problem.ts";

/**
 * Reads a folder with a `datapackage.json` and all its tables. Never throws for what is in the folder: that is in `problems`,
 * whose files are named from the folder's own name down ("data/distances.csv").
 */
export async function readPackage(folder: string): Promise<DataPackage> {
  const name = basename(resolve(folder));
  const paths = await filesIn(folder);
  const problem = (path: string, message: string, severity: Problem["severity"] = "error"): Problem => ({
    file: posix.join(name, path),
    line: 1,
    column: null,
    value: null,
    message,
    severity
  });
  if (!paths.includes("datapackage.json")) {
    const none = new Map<string, never>();
    return {
      folder,
      descriptor: null,
      tables: none,
      sources: none,
      speakers: none,
      places: none,
      claims: none,
      problems: [problem("datapackage.json", noDescriptor)]
    };
  }
  const [text, ...tables] = await Promise.all([
    readFile(join(folder, "datapackage.json"), "utf8"),
    ...paths
      .filter(path => path.endsWith(".csv"))
      .map(async path => [path, new Uint8Array(await readFile(join(folder, path)))] as const)
  ]);
  const read = assemblePackage(name, text, new Map(tables));
  const resources = read.descriptor?.resources ?? [];
  const listed = new Set(resources.map(({path}) => path));
  return {
    folder,
    ...read,
    problems: [
      ...read.problems,
      ...resources
        .filter(({path, schema}) => !schema && !paths.includes(path))
        .map(({path}) => problem(path, fileIsMissing)),
      ...(read.descriptor ? tables.filter(([path]) => !listed.has(path)) : []).map(([path]) =>
        problem(path, fileIsUnlisted, "warning")
      )
    ]
  };
}

/** All files below a folder, by their path in it; none where there is no such folder. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => []);
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => path.slice(join(folder, sep).length).split(sep).join("/"))
    .toSorted();
}
