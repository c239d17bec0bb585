import {mkdtemp, realpath, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll} from "vitest";

/** A folder of a test file's own, removed after its tests. */
export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "nutgraf-")));
  afterAll(() => rm(folder, {recursive: true, force: true}));
  return folder;
}
