import {gzipSync} from "node:zlib";
import {builtinLibraries} from "../bundled.ts";
import type {CompiledCell, StaticImport} from "../compiledCell.ts";
import {namesOf} from "../runtime/namesOf.ts";
import {dataSource} from "./dataSource.ts";

/** An export of a module; null for all of it. */
export interface Imported {
  readonly specifier: string;
  readonly name: string | null;
}

/** How live cells get what static cells gave. */
export interface Supplies {
  /** The values of names, shipped as they are. */
  readonly data: ReadonlyMap<string, unknown>;
  /** Names that an import declaration brought, imported one by one. */
  readonly imports: ReadonlyMap<string, Imported>;
  /** Static cells that run again, out of sight, with the names that are wanted of them. */
  readonly code: ReadonlyMap<CompiledCell, ReadonlySet<string>>;
}

/** The gzipped bytes of the file that a cell imports or reads; null where it is a library's. */
export type Weigh = (specifier: string) => number | null;

/** Below this many gzipped bytes, data are never worth their weight in code and another file. */
const light = 512;
/** What a library is taken to weigh, in gzipped bytes: the parts of one that a cell takes seldom come to less. */
const libraryWeight = 10_000;

/**
 * How live cells get what they take from static ones. A value goes as data where it can be data and weighs, gzipped, no
 * more than the code that makes it, with the files that this reads; otherwise the cell's code goes, and what that takes in
 * turn. An import goes by the name, whatever else its declaration brought.
 */
export function supplies(
  cells: readonly CompiledCell[],
  live: ReadonlySet<number>,
  values: ReadonlyMap<string, unknown>,
  weighFile: Weigh
): Supplies {
  const weigh = (specifier: string) => weighFile(specifier) ?? libraryWeight;
  const definers = new Map(cells.flatMap(cell => namesOf(cell).map(name => [name, cell] as const)));
  const staticDefiner = (name: string) => {
    const cell = definers.get(name);
    return cell && !live.has(cell.id) ? cell : null;
  };
  const weightOf = codeWeight(staticDefiner, weigh);
  const goesAsData = (name: string, weight: number) => {
    if (!values.has(name)) return false;
    const source = dataSource(values.get(name));
    return source !== null && gzipped(source) <= Math.max(light, weight);
  };
  const data = new Map<string, unknown>();
  const imports = new Map<string, Imported>();
  const code = new Map<CompiledCell, Set<string>>();
  // A set is walked to the end of what is added to it meanwhile.
  const wanted = new Set(cells.filter(({id}) => live.has(id)).flatMap(({inputs}) => inputs));
  for (const name of wanted) {
    const cell = staticDefiner(name);
    if (!cell) continue;
    const imported = importOf(cell, name);
    if (goesAsData(name, imported ? weigh(imported.specifier) : weightOf(cell)))
      data.set(name, values.get(name));
    else if (imported) imports.set(name, imported);
    else {
      code.set(cell, (code.get(cell) ?? new Set()).add(name));
      for (const input of cell.inputs) wanted.add(input);
    }
  }
  // What its cell makes again anyway need not go twice, nor be two values.
  for (const [cell, names] of code) for (const name of namesOf(cell)) if (data.delete(name)) names.add(name);
  return {data, imports, code};
}

/** The import that brings a name of a cell; null where the cell makes it itself. */
function importOf(cell: CompiledCell, name: string): Imported | null {
  for (const {specifier, names, locals} of cell.staticImports) {
    const at = locals.indexOf(name);
    if (at >= 0) return {specifier, name: names?.[at] ?? null};
  }
  return null;
}

/** What a static cell's code weighs with all that it needs, in gzipped bytes. */
function codeWeight(
  staticDefiner: (name: string) => CompiledCell | null,
  weigh: (specifier: string) => number
) {
  const weightOf = (cell: CompiledCell, seen = new Set<CompiledCell | StaticImport>()): number => {
    if (seen.has(cell)) return 0;
    seen.add(cell);
    const brought = [...cell.staticImports.map(({specifier}) => specifier), ...cell.files];
    const inputs = cell.inputs.map(name => {
      const source = staticDefiner(name);
      const imported = source && importOf(source, name);
      if (imported) return weigh(imported.specifier);
      return source ? weightOf(source, seen) : builtinLibraries.has(name) ? libraryWeight : 0;
    });
    return gzipped(cell.body) + sum(brought.map(weigh)) + sum(inputs);
  };
  return weightOf;
}

function gzipped(text: string): number {
  return gzipSync(text).byteLength;
}

function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}
