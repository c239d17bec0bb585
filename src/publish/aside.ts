import {existsSync} from "node:fs";
import {readdir, rename, rm} from "node:fs/promises";
import {basename, dirname, join} from "node:path";
import {restored} from "./messages.ts";

/** Where a build is written until it is whole: beside its folder, under the number of the process that writes it. */
export function asideOf(out: string): string {
  return `${out}.next-${process.pid}`;
}

const previousOf = (out: string) => `${out}.previous`;

/** Puts what was written aside in the place of `out`. Killed between its two renames, it is mended by `restore`. */
export async function swapIn(aside: string, out: string): Promise<void> {
  const previous = previousOf(out);
  const replaces = existsSync(out);
  if (replaces) await rename(out, previous);
  try {
    await rename(aside, out);
  } catch (error) {
    if (replaces) await rename(previous, out);
    throw error;
  }
  await rm(previous, {recursive: true, force: true});
}

/** Mends what a killed command left: brings the previous `out` back or drops it, and drops what was being written. */
export async function restore(out: string, notice: (text: string) => void): Promise<void> {
  const previous = previousOf(out);
  if (existsSync(previous)) {
    if (existsSync(out)) await rm(previous, {recursive: true, force: true});
    else {
      await rename(previous, out);
      notice(restored(out));
    }
  }
  if (!existsSync(dirname(out))) return;
  const begun = `${basename(out)}.next-`;
  for (const name of await readdir(dirname(out))) {
    if (!name.startsWith(begun) || isRunning(Number(name.slice(begun.length)))) continue;
    await rm(join(dirname(out), name), {recursive: true, force: true});
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
