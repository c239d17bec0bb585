import {cp, mkdtemp, readFile, realpath, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {setTimeout} from "node:timers/promises";
import {afterAll} from "vitest";

/** A site of the fixtures in a folder of its own, which is removed after the file's tests. */
export interface FixtureSite {
  readonly root: string;
  /** Absolute. */
  path(name: string): string;
  read(name: string): Promise<string>;
  write(name: string, text: string): Promise<void>;
  /** Replaces the first occurrence; throws where there is none. */
  edit(name: string, from: string, to: string): Promise<void>;
}

const fixtures = join(import.meta.dirname, "fixtures/sites");

export async function fixtureSite(name = "minimal"): Promise<FixtureSite> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "nutgraf-")));
  afterAll(() => rm(folder, {recursive: true, force: true}));
  const root = join(folder, "site");
  await cp(join(fixtures, name), root, {recursive: true});
  const path = (file: string) => join(root, file);
  const read = (file: string) => readFile(path(file), "utf8");
  const write = async (file: string, text: string) => {
    // The development server's watcher drops a change within 50 ms of the one before.
    await setTimeout(60);
    await writeFile(path(file), text);
  };
  return {
    root,
    path,
    read,
    write,
    edit: async (file, from, to) => {
      const text = await read(file);
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      await write(file, text.replace(from, to));
    }
  };
}

export const quiet = () => {};
