import {readFileSync} from "node:fs";
import {join} from "node:path";
import {isRecord} from "../../src/publish/readObject.ts";
import {project} from "../sites/commands.ts";
import {vegaEmbedVersion} from "../sites/vegaEmbedPackage.ts";

const packages = [
  "@observablehq/notebook-kit",
  "@observablehq/plot",
  "@observablehq/inputs",
  "d3",
  "vega",
  "vega-lite",
  "vite"
];

/** Of all that was measured or measured with. */
export function versions(browser: string): string {
  const installed = packages.map(name => `${name} ${versionIn(join("node_modules", name))}`);
  return [
    `Nutgraf ${versionIn("")}`,
    ...installed,
    `vega-embed ${vegaEmbedVersion}`,
    `Chromium ${browser}`,
    `Node ${process.versions.node}`
  ].join(", ");
}

function versionIn(folder: string): string {
  const read: unknown = JSON.parse(readFileSync(join(project, folder, "package.json"), "utf8"));
  return isRecord(read) ? String(read["version"]) : "unknown";
}
