import {toCell, transpile} from "@observablehq/notebook-kit";
import type {Cell} from "./cell.ts";
import {cellImports} from "./cellImports.ts";
import type {CellProblem} from "./cellProblem.ts";
import type {CompiledCell} from "./compiledCell.ts";
import {markImports, markIn, unmarkImports} from "./importMarks.ts";
import {attachmentUrl, computedImport, missingAttachment, notYetKind, observableImport} from "./messages.ts";
import {type Position, positionAt, positionInFile} from "./positionInFile.ts";
import {type Installed, resolveImport} from "./resolveImport.ts";
import {withoutNotes} from "./slideMarks.ts";
import {syntaxError} from "./syntaxError.ts";

const notYet: ReadonlySet<string> = new Set(["sql", "node", "python", "r"]);

/** Transpiles one cell; null, with a reason among the problems, where that cannot be done. */
export function compileCell(
  written: Cell,
  file: string,
  installed: Installed
): {compiled: CompiledCell | null; problems: CellProblem[]} {
  const cell = withoutNotes(written);
  const problems: CellProblem[] = [];
  const report = (message: string, position: Position = {line: 1, column: 0}) =>
    problems.push({file, cell: cell.id, ...positionInFile(cell, position), message, severity: "error"});
  if (notYet.has(cell.mode)) {
    report(notYetKind(cell.mode));
    return {compiled: null, problems};
  }
  const {marked, marks} = markImports(cell.source);
  const transpiled = transpiledOr(cell, marked, error => {
    const {message, position} = syntaxError(cell, error);
    report(message, position);
  });
  if (!transpiled) return {compiled: null, problems};

  const resolved = new Map<number, string>();
  for (const {specifier} of /\bimport\b/.test(transpiled.body) ? cellImports(transpiled.body) : []) {
    const place = specifier === null ? null : markIn(specifier);
    const mark = place && marks[place.index];
    if (!mark)
      report(computedImport(), positionAt(cell.source, cell.source.search(/\bimport\s*\(\s*[^\s"'`]/)));
    else if (!place.whole) report(observableImport(mark.specifier), mark.position);
    else {
      const answer = resolveImport(mark.specifier, installed);
      if ("specifier" in answer) resolved.set(place.index, answer.specifier);
      else report(answer.problem, mark.position);
    }
  }
  for (const name of transpiled.files ?? []) {
    const position = positionAt(cell.source, Math.max(0, cell.source.indexOf(name)));
    if (/^(\w+:|\/\/)/.test(name)) report(attachmentUrl(name), position);
    else if (!installed.fileExists(name)) report(missingAttachment(name), position);
  }

  const body = unmarkImports(transpiled.body, i => resolved.get(i) ?? marks[i]?.specifier ?? "");
  return {
    problems,
    compiled: problems.length ? null : compiledFrom(cell, transpiled, body, [...resolved.values()])
  };
}

type Transpiled = ReturnType<typeof transpile>;

function transpiledOr(cell: Cell, marked: string, failed: (error: unknown) => void): Transpiled | null {
  try {
    return transpiledFrom(cell, marked);
  } catch {
    // The marks move columns: the positions that count are those in the source itself.
    try {
      transpiledFrom(cell, cell.source);
    } catch (error) {
      failed(error);
    }
    return null;
  }
}

function transpiledFrom({id, mode, pinned, hidden, output}: Cell, value: string): Transpiled {
  return transpile(toCell({id, mode, pinned, hidden, value, ...(output === null ? {} : {output})}));
}

function compiledFrom(cell: Cell, transpiled: Transpiled, body: string, imports: string[]): CompiledCell {
  const {id, mode, line, column, source, pinned, hidden} = cell;
  const {inputs = [], outputs = [], output, autodisplay, autoview, automutable, files} = transpiled;
  const staticImports = (imports.length ? cellImports(body) : []).flatMap(({specifier, declared}) =>
    specifier !== null && declared ? [{specifier, ...declared}] : []
  );
  return {
    id,
    mode,
    line,
    column,
    source,
    body,
    inputs,
    outputs,
    output: output ?? null,
    autodisplay: autodisplay ?? false,
    autoview: autoview ?? false,
    automutable: automutable ?? false,
    files: [...(files ?? [])],
    imports: [...new Set(imports)],
    staticImports,
    pinned,
    hidden
  };
}
