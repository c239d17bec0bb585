import {cellReferences, type Reference} from "../cellReferences.ts";
import type {CompiledCell, StaticImport} from "../compiledCell.ts";

/** A cell whose code goes to readers. */
export interface ShippedCell {
  readonly cell: CompiledCell;
  /** The names that other cells get of it. */
  readonly outputs: readonly string[];
  /** Its import declarations, without what neither it nor another cell uses. */
  readonly staticImports: readonly StaticImport[];
  readonly references: readonly Reference[];
}

/** `wanted` are the names that other cells take; null for all. */
export function shippedCell(cell: CompiledCell, wanted: ReadonlySet<string> | null): ShippedCell {
  const outputs = wanted ? cell.outputs.filter(name => wanted.has(name)) : cell.outputs;
  const staticImports = cell.staticImports.map(each => {
    if (!each.names) return each;
    const used = each.names
      .map((name, i) => ({name, local: each.locals[i] ?? name}))
      .filter(({local}) => outputs.includes(local) || usesItself(cell, local));
    return {...each, names: used.map(({name}) => name), locals: used.map(({local}) => local)};
  });
  return {cell, outputs, staticImports, references: cellReferences(cell.body)};
}

/** Whether the source says a name once more than its import does: a comment or a text may, which costs bytes and no more. */
function usesItself({source}: CompiledCell, local: string): boolean {
  const name = local.replaceAll("$", "\\$");
  return [...source.matchAll(new RegExp(`(?<![\\w$])${name}(?![\\w$])`, "g"))].length > 1;
}
