import {readdir, readFile} from "node:fs/promises";
import {dirname, join, resolve} from "node:path";
import {csvModule, type DataPackage} from "../../tables/index.ts";
import {claimsFile, packageRoot} from "../clientFiles.ts";
import {packageModule, packageSource} from "../packagePlugin.ts";
import {digest} from "./digest.ts";

/** Modules, files and what else outcomes rest on, by name: a module's id, or a folder's path with a slash at its end. */
export interface Inputs {
  /** A hash of what it holds now; null where it cannot be had. */
  stateOf(input: string): Promise<string | null>;
}

/** Tables count by the rows that cells get of them, which the whole data package has a say in; all else by its bytes. */
export function inputsOf(tables: DataPackage | null): Inputs {
  const known = new Map<string, Promise<string | null>>();
  const tableAt = new Map(
    [...(tables?.tables.values() ?? [])].map(({path, file}) => [resolve(tables?.folder ?? "", path), file])
  );
  const read = async (input: string): Promise<string | null> => {
    if (input === `\0${packageModule}`) return digest(packageSource(tables));
    const table = tableAt.get(input);
    if (tables && table !== undefined) return digest(csvModule(tables, table, {claims: claimsFile}));
    if (input.endsWith("/")) return digest(...(await scriptsIn(input)));
    const bytes = await readFile(input).catch(() => null);
    // A pattern may come to match files that were not there.
    return bytes === null || bytes.includes("import.meta.glob") ? null : digest(bytes);
  };
  return {
    stateOf: input => {
      const state = known.get(input) ?? read(input);
      known.set(input, state);
      return state;
    }
  };
}

/** The names of scripts: one that comes to stand beside a module could be what an import without an ending means. */
async function scriptsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter(name => /\.[cm]?[jt]sx?$/.test(name)).sort();
}

const own = join(packageRoot, "src/");

/** Whether a module is Nutgraf's own or a library's. */
export function isGround(id: string): boolean {
  return id.startsWith(own) || /[\\/]node_modules[\\/]/.test(id);
}

/**
 * The inputs that modules are, out of their ids: Nutgraf's own and libraries are the ground. Null where one of them may give
 * something else another time, which no file tells.
 */
export function inputsIn(ids: Iterable<string>): string[] | null {
  const inputs = new Set<string>();
  for (const id of ids) {
    const file = id.replace(/[?#].*$/, "");
    if (isGround(file)) continue;
    if (id === `\0${packageModule}`) inputs.add(id);
    // Stories themselves are told by their sources.
    else if (/\.(?:story|live)\.js$/.test(file)) inputs.add(`${dirname(file)}/`);
    else if (/^\0?(?:rolldown|vite|nutgraf|@oxc)/.test(id)) continue;
    else if (!/^(?:[A-Za-z]:)?[\\/]/.test(file)) return null;
    else inputs.add(file).add(`${dirname(file)}/`);
  }
  return [...inputs];
}
