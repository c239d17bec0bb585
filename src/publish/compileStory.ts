import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {dirname, join, resolve} from "node:path";
import {
  type CellProblem,
  type CompiledCell,
  compileNotebook,
  onDisk,
  readNotebook,
  storyModule
} from "../notebook/index.ts";
import {type Cache, noCache} from "./cache/index.ts";
import {relativeTo} from "./relativeTo.ts";
import {storyPath, toIndex} from "./storyPath.ts";

/** A file that cells read by `FileAttachment`. */
export interface Attachment {
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  /** Below the site's index. */
  readonly path: string;
  /** From the story's page. */
  readonly url: string;
}

export interface CompiledStory {
  /** The source of the story's module: its `cells`, `builtins` and `files`, and the `addresses` of the files. */
  readonly code: string;
  readonly cells: readonly CompiledCell[];
  readonly problems: readonly CellProblem[];
  readonly attachments: readonly Attachment[];
}

/** Reads and compiles the notebook of a story; null where the file holds none. */
export async function compileStory(
  root: string,
  name: string,
  file: string,
  cache: Cache = noCache
): Promise<CompiledStory | null> {
  const html = await readFile(file, "utf8");
  const shown = relativeTo(root, file);
  const compile = () => compiled(root, name, file, html);
  const kept = cache.known("compiled", [shown, name, html], compile);
  // What is wrong may be put right elsewhere, and a file that a cell reads may be gone.
  const holds = kept?.problems.length === 0 && kept.attachments.every(each => existsSync(each.file));
  return holds ? kept : compile();
}

function compiled(root: string, name: string, file: string, html: string): CompiledStory | null {
  const shown = relativeTo(root, file);
  const notebook = readNotebook(html, shown);
  if (!notebook) return null;
  const {cells, problems} = compileNotebook(notebook, onDisk(root, file));
  const attached = [...new Set(cells.flatMap(cell => cell.files))];
  const attachments = attached.map(each => attachment(each, root, name, file));
  const addresses = Object.fromEntries(attachments.map(each => [each.name, each.url]));
  return {
    code: `${storyModule(cells, {notebookFile: shown})}export const addresses = ${JSON.stringify(addresses)};\n`,
    cells,
    problems,
    attachments
  };
}

/** A file of the data package is published there; any other keeps its path below `files/`. */
function attachment(name: string, root: string, story: string, notebookFile: string): Attachment {
  const file = name.startsWith("/") ? join(root, name) : resolve(dirname(notebookFile), name);
  const below = relativeTo(root, file).replace(/^\/|:/g, "");
  const path = below.startsWith("data/") ? below : `files/${below}`;
  return {
    name,
    file,
    path,
    url: toIndex(storyPath(story)) + path.split("/").map(encodeURIComponent).join("/")
  };
}
