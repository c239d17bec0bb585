import {type CompiledCell, namesOf} from "../../notebook/index.ts";

type Cell = Pick<CompiledCell, "id" | "inputs" | "outputs" | "output" | "autoview" | "automutable">;

/** The names whose values a cell needs, near and far. */
export function neededNames(cells: readonly Cell[], of: number): ReadonlySet<string> {
  const found = new Set(cells.find(({id}) => id === of)?.inputs);
  // A set is walked to the end of what is added to it meanwhile.
  for (const name of found)
    for (const cell of cells)
      if (namesOf(cell).includes(name)) for (const needed of cell.inputs) found.add(needed);
  return found;
}
