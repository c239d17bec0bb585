/* node buildCopy.ts FOLDER OUT THREADS: builds a copy of this project, by its own tool, as `nutgraf build` does. */

import {join, resolve} from "node:path";

const [folder = ".", out = "dist", threads = "1"] = process.argv.slice(2);
const source = (path: string) => join(resolve(folder), "src", path);
const {build}: typeof import("../src/publish/index.ts") = await import(source("publish/index.ts"));
const {drawOutletsFile, outlets}: typeof import("../src/outlets/index.ts") = await import(
  source("outlets/index.ts")
);
await build({
  root: resolve(folder),
  out: resolve(out),
  base: "/",
  log: line => console.log(line),
  drawOutlets: drawOutletsFile,
  outlets,
  threads: Number(threads)
});
