import {existsSync, readFileSync, statSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import type {Installed} from "./resolveImport.ts";

/** What is installed and what lies beside a notebook; `notebookFile` is its path relative to `root`, or absolute. */
export function onDisk(root: string, notebookFile: string): Installed {
  const folder = dirname(resolve(root, notebookFile));
  return {
    resolve: name => installedVersion(folder, name) ?? installedVersion(import.meta.dirname, name),
    fileExists: path => {
      const full = path.startsWith("/") ? join(root, path) : resolve(folder, path);
      return statSync(full, {throwIfNoEntry: false})?.isFile() ?? false;
    }
  };
}

/** Looks as Node does, in each node_modules from the folder up. */
function installedVersion(folder: string, name: string): string | null {
  const manifest = join(folder, "node_modules", name, "package.json");
  if (existsSync(manifest)) {
    const {version}: {version?: unknown} = JSON.parse(readFileSync(manifest, "utf8"));
    return typeof version === "string" ? version : null;
  }
  const above = dirname(folder);
  return above === folder ? null : installedVersion(above, name);
}
