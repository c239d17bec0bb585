import type {Notebook} from "./cell.ts";
import type {CellProblem} from "./cellProblem.ts";
import {compileCell} from "./compileCell.ts";
import type {CompiledCell} from "./compiledCell.ts";
import {type GraphProblem, graphProblems} from "./graphProblems.ts";
import {positionAt, positionInFile} from "./positionInFile.ts";
import type {Installed} from "./resolveImport.ts";

/**
 * Transpiles a notebook's cells. A cell with an error is left out; the others are there. The problems are
 * all of the notebook's, those of reading it first. Never throws.
 */
export function compileNotebook(
  notebook: Notebook,
  installed: Installed
): {cells: CompiledCell[]; problems: CellProblem[]} {
  const results = notebook.cells.map(cell => compileCell(cell, notebook.file, installed));
  const cells = results.flatMap(({compiled}) => compiled ?? []);
  const between = graphProblems(cells).flatMap(problem => inFile(notebook, problem));
  return {cells, problems: [...notebook.problems, ...results.flatMap(({problems}) => problems), ...between]};
}

function inFile({cells, file}: Notebook, {cell: {id}, name, message}: GraphProblem): CellProblem[] {
  const cell = cells.find(cell => cell.id === id);
  if (!cell) return [];
  const word = name.replace(/^(viewof\$|mutable\$|mutable )/, "");
  const offset = cell.source.search(new RegExp(`(?<![\\w$.])${word.replaceAll("$", "\\$")}(?![\\w$])`));
  const at = positionInFile(cell, positionAt(cell.source, Math.max(0, offset)));
  return [{file, cell: id, ...at, message, severity: "error"}];
}
