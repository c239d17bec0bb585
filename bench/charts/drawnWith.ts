import {readFileSync} from "node:fs";
import {resolve} from "node:path";

const packages = ["@observablehq/plot", "vega", "vega-lite", "vega-interpreter", "jsdom"];

/** The versions of all that draws in this measurement. */
export function drawnWith(): string {
  const versionIn = (folder: string) => {
    const file = resolve(import.meta.dirname, "../..", folder, "package.json");
    return (JSON.parse(readFileSync(file, "utf8")) as {readonly version: string}).version;
  };
  const installed = packages.map(name => `${name} ${versionIn(`node_modules/${name}`)}`);
  return [`Nutgraf ${versionIn("")}`, ...installed, `Node ${process.versions.node}`].join(", ");
}
