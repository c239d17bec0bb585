import {mkdir, rename, rm, writeFile} from "node:fs/promises";
import {dirname} from "node:path";

/** Writes a file whole or not at all: the one that was there stays until the new one is complete. */
export async function writeWhole(file: string, content: string): Promise<void> {
  const aside = `${file}.${process.pid}.new`;
  await mkdir(dirname(file), {recursive: true});
  try {
    await writeFile(aside, content);
    await rename(aside, file);
  } finally {
    await rm(aside, {force: true});
  }
}
