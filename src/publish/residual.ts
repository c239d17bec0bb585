import {readFileSync, statSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import {gzipSync} from "node:zlib";
import {residualModule} from "../notebook/index.ts";
import type {SiteTables} from "../notebook/runtime/index.ts";
import {takeOverFile} from "./clientFiles.ts";
import type {CompiledStory} from "./compileStory.ts";
import type {EvaluatedCell} from "./evaluateStory.ts";
import {packageModule} from "./packagePlugin.ts";
import type {Story} from "./readSite.ts";
import {relativeTo} from "./relativeTo.ts";

/** What of a story goes to readers, as the source of a module: null where no cell is live. `tables` are those that its cells had. */
export function residual(
  root: string,
  {file}: Story,
  {cells, attachments}: CompiledStory,
  evaluated: readonly EvaluatedCell[],
  values: ReadonlyMap<string, unknown>,
  tables: SiteTables
): string | null {
  const live = evaluated.filter(({verdict}) => verdict.kind === "live").map(({id}) => id);
  return residualModule(cells, {
    notebookFile: relativeTo(root, file),
    live: new Set(live),
    values,
    tables,
    weigh: specifier => weight(root, file, specifier),
    addresses: Object.fromEntries(attachments.map(({name, url}) => [name, url])),
    takeOverModule: takeOverFile,
    packageModule
  });
}

/** The gzipped bytes of a file that a notebook imports or reads; null where there is none, as of a library. */
function weight(root: string, notebookFile: string, specifier: string): number | null {
  const path = specifier.replace(/[?#].*$/, "");
  const file = path.startsWith("/") ? join(root, path) : resolve(dirname(notebookFile), path);
  return statSync(file, {throwIfNoEntry: false})?.isFile() ? gzipSync(readFileSync(file)).byteLength : null;
}
