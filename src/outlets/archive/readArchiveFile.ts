import {readFile} from "node:fs/promises";
import {Failure} from "../../publish/index.ts";
import {noArchive} from "./messages.ts";
import {type ReadArchive, readArchive} from "./readArchive.ts";

/** Reads an archive from disk. Throws a `Failure` where there is none. */
export async function readArchiveFile(file: string): Promise<ReadArchive & {readonly file: string}> {
  const html = await readFile(file, "utf8").catch(() => {
    throw new Failure([noArchive(file)]);
  });
  try {
    return {file, ...readArchive(html, file)};
  } catch (error) {
    throw new Failure([error instanceof Error ? error.message : String(error)]);
  }
}
