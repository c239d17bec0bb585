import {execFile} from "node:child_process";
import {cp, symlink} from "node:fs/promises";
import {join, resolve} from "node:path";
import {promisify} from "node:util";
import {beforeAll, expect, test} from "vitest";
import {filesIn} from "./filesIn.ts";
import {temporaryFolder} from "./temporaryFolder.ts";

const repository = resolve(import.meta.dirname, "..");
const parts = ["src", "charts", "data", "notebooks", "desk", "nutgraf.json", "package.json"];

let folders: readonly string[];

/** A copy of this project in a folder of its own, packages linked. */
async function copied(name: string): Promise<string> {
  const folder = join(await temporaryFolder(), name);
  const filter = (file: string) => !/\.test\.ts$|__snapshots__/.test(file);
  for (const part of parts)
    await cp(join(repository, part), join(folder, part), {recursive: true, filter}).catch(() => {});
  await symlink(join(repository, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Builds a copy in a process of its own; resolves to what it said. */
async function built(folder: string, out: string, threads: number): Promise<string> {
  const script = join(import.meta.dirname, "buildCopy.ts");
  const args = [script, folder, join(folder, out), String(threads)];
  return (await promisify(execFile)(process.execPath, args, {cwd: folder})).stdout;
}

beforeAll(async () => {
  folders = await Promise.all(["here", "some/where else"].map(copied));
});

test("this site's pages, pictures and all else are the same byte for byte from one thread and from three, in another folder, and out of what was kept", async () => {
  const [here = "", elsewhere = ""] = folders;
  await built(here, "dist", 3);
  const files = await filesIn(join(here, "dist"));
  expect(Object.keys(files).some(file => file.startsWith("images/"))).toBe(true);
  await built(elsewhere, "dist", 1);
  expect(await filesIn(join(elsewhere, "dist"))).toEqual(files);
  const again = await built(here, "again", 3);
  expect(again).not.toMatch(/^(?:evaluating|drawing)/m);
  expect(await filesIn(join(here, "again"))).toEqual(files);
}, 600_000);
