import {readFileSync, statSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import {gzipSync} from "node:zlib";
import {residualModule} from "../notebook/index.ts";
import type {SiteTables} from "../notebook/runtime/index.ts";
import {takeOverFile} from "./clientFiles.ts";
import type {CompiledStory} from "./compileStory.ts";
import type {EvaluatedStory} from "./evaluateStory.ts";
import {packageModule} from "./packagePlugin.ts";
import type {Story} from "./readSite.ts";
import {relativeTo} from "./relativeTo.ts";

/** A story as it was evaluated, and what of it goes to readers: the source of a module; null where no cell is live. */
export interface BuiltStory extends EvaluatedStory {
  readonly residual: string | null;
}

/** The residual program of a story, `tables` being those that its cells had. */
export function residual(
  root: string,
  {file}: Story,
  {cells, attachments}: CompiledStory,
  evaluated: EvaluatedStory,
  tables: SiteTables
): string | null {
  const live = evaluated.cells.filter(({verdict}) => verdict.kind === "live").map(({id}) => id);
  return residualModule(cells, {
    notebookFile: relativeTo(root, file),
    live: new Set(live),
    values: evaluated.values,
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
