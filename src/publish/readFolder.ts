import {readdir, readFile} from "node:fs/promises";
import {join, relative, sep} from "node:path";

/** All files below a folder, by their paths from it with slashes, in order. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  return new Map(
    await Promise.all(paths.map(async path => [path, await readFile(join(folder, path))] as const))
  );
}
