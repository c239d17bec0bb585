import {existsSync, readFileSync} from "node:fs";
import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {packageRoot} from "../clientFiles.ts";
import {digest} from "./digest.ts";

/**
 * A hash of all that every outcome rests on and that no story names: Nutgraf itself, the libraries that are installed, Node,
 * and where it all stands. Null where that cannot be known: a site's own Vite plugins may read anything.
 */
export async function groundOf(root: string): Promise<string | null> {
  const config = await readFile(join(root, "vite.config.ts"), "utf8").catch(() => "");
  if (!isPlain(config)) return null;
  const files = (await readdir(join(packageRoot, "src"), {recursive: true, withFileTypes: true}))
    .filter(entry => entry.isFile() && !/\.test\.ts$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
  const locks = [packageRoot, root].flatMap(folder =>
    ["package.json", "package-lock.json", "node_modules/.package-lock.json"].map(name => join(folder, name))
  );
  const read = [...files, ...new Set(locks)].filter(file => existsSync(file));
  // One after another takes a fraction of the time of hundreds at once.
  const contents = read.map(file => readFileSync(file));
  const {version, arch, platform} = process;
  return digest("ground", version, arch, platform, packageRoot, root, config, ...read, ...contents);
}

/** Whether a site's Vite configuration brings in no more than Vite and Nutgraf's own plugins. */
function isPlain(config: string): boolean {
  const imported = [...config.matchAll(/\b(?:from|import|require)\s*\(?\s*["']([^"']+)["']/g)];
  return imported.every(([, name = ""]) => /^(?:vite|nutgraf\/vite)$|\/src\/publish\/plugin\.ts$/.test(name));
}
