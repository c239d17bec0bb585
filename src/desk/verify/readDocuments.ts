import {readdir, readFile} from "node:fs/promises";
import {basename, join, posix, resolve} from "node:path";
import type {DocumentFile} from "./textDocument.ts";

/** The files of a folder, hidden ones left out, by name; null where there is no such folder. */
export async function readDocuments(folder: string): Promise<readonly DocumentFile[] | null> {
  const entries = await readdir(folder, {withFileTypes: true}).catch(() => null);
  if (entries === null) return null;
  const names = entries
    .filter(entry => !entry.isDirectory() && !entry.name.startsWith("."))
    .map(({name}) => name);
  return Promise.all(
    names.toSorted().map(async name => ({
      file: posix.join(basename(resolve(folder)), name),
      bytes: new Uint8Array(await readFile(join(folder, name)))
    }))
  );
}
