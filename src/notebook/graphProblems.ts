import {absentBuiltin} from "./bundled.ts";
import type {CompiledCell} from "./compiledCell.ts";
import {circular, definedTwice} from "./messages.ts";
import {namesOf} from "./runtime/namesOf.ts";

/** A problem between cells; `name` is the word in the cell's source to point at. */
export interface GraphProblem {
  readonly cell: CompiledCell;
  readonly name: string;
  readonly message: string;
}

/** Names defined twice, cells that wait for themselves, and names that nothing here defines but Notebook Kit would. */
export function graphProblems(cells: readonly CompiledCell[]): GraphProblem[] {
  const definers = new Map<string, CompiledCell>();
  const problems: GraphProblem[] = [];
  for (const cell of cells) {
    for (const name of namesOf(cell)) {
      const first = definers.get(name);
      if (!first) definers.set(name, cell);
      else problems.push({cell, name, message: definedTwice(name, first.id)});
    }
  }
  const inCircle = new Set<CompiledCell>();
  for (const cell of cells) {
    const path = inCircle.has(cell) ? null : wayBack(cell, definers);
    if (path) {
      for (const step of path) inCircle.add(step.cell);
      const words = [`cell ${cell.id}`, ...path.map(step => `${step.name} in cell ${step.cell.id}`)];
      problems.push({cell, name: path[0]?.name ?? "", message: circular(words)});
    }
    for (const name of cell.inputs) {
      const message = definers.has(name) ? null : absentBuiltin(name);
      if (message) problems.push({cell, name, message});
    }
  }
  return problems;
}

interface Step {
  readonly name: string;
  readonly cell: CompiledCell;
}

/** The shortest way along inputs from a cell back to itself. */
function wayBack(start: CompiledCell, definers: ReadonlyMap<string, CompiledCell>): Step[] | null {
  const seen = new Set<CompiledCell>();
  let paths: Step[][] = [[]];
  while (paths.length) {
    const longer: Step[][] = [];
    for (const path of paths) {
      for (const name of (path.at(-1)?.cell ?? start).inputs) {
        const cell = definers.get(name);
        if (!cell || seen.has(cell)) continue;
        seen.add(cell);
        if (cell === start) return [...path, {name, cell}];
        longer.push([...path, {name, cell}]);
      }
    }
    paths = longer;
  }
  return null;
}
