import {resolve} from "node:path";

export const project = resolve(import.meta.dirname, "../..");

/** The arguments with which Node builds the site of a project, by the project's own tool. */
export function nutgrafBuild(root: string, out: string, ...options: readonly string[]): string[] {
  return [resolve(root, "src/cli/nutgraf.ts"), "build", "--root", root, "--out", out, ...options];
}

/** The same for stock Notebook Kit's command line, which is told its files. */
export function notebookKitBuild(root: string, out: string, files: readonly string[]): string[] {
  const command = resolve(project, "node_modules/@observablehq/notebook-kit/dist/bin/notebooks.js");
  return [command, "build", "--root", root, "--out", out, "--empty", "--", ...files];
}
