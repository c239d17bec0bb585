import {SourceMap} from "node:module";
import {parseTemplate, transpileTemplate} from "@observablehq/notebook-kit";
import type {Cell} from "./cell.ts";
import {dynamicAttachment, exportsSomething, reassigns, syntaxProblem, taggedObservable} from "./messages.ts";
import {type Position, positionAt} from "./positionInFile.ts";
import {typescript} from "./typescript.ts";

/** What Notebook Kit's transpiler found wrong, in our words, and where in the cell's source. */
export function syntaxError(cell: Cell, error: unknown): {message: string; position: Position} {
  const text = error instanceof Error ? error.message : String(error);
  const [, plain = text, line, column] = /^(.*?)(?: \((\d+):(\d+)\))?$/s.exec(text) ?? [];
  const found = line && column ? {line: Number(line), column: Number(column)} : null;
  return {message: inOurWords(plain), position: positionInSource(cell, found)};
}

function inOurWords(message: string): string {
  const [, name] = /^Assignment to external variable '(.+)'/.exec(message) ?? [];
  if (name) return reassigns(name);
  const [, feature] = /^(\w+) requires a literal string argument/.exec(message) ?? [];
  if (feature) return dynamicAttachment(feature);
  if (message.startsWith("Unexpected token 'export'")) return exportsSomething();
  if (message.startsWith("tagged ojs cells")) return taggedObservable();
  return syntaxProblem(message);
}

/** Notebook Kit's positions are within what it made of the cell on the way. */
function positionInSource({mode, source}: Cell, found: Position | null): Position {
  if (mode === "ts") return positionInTypeScript(source, found);
  if (mode === "js" || mode === "ojs") return found ?? {line: 1, column: 0};
  return found && parses(source) ? positionInTemplate(mode, source, found) : (found ?? {line: 1, column: 0});
}

function parses(template: string): boolean {
  try {
    parseTemplate(template);
    return true;
  } catch {
    return false;
  }
}

/** A template cell becomes a tagged template, which differs by its tag and by backslashes put in. */
function positionInTemplate(mode: "md" | string, source: string, {line, column}: Position): Position {
  const value = transpileTemplate({id: 1, mode: mode as "md", value: source, pinned: false, hidden: false});
  const made = value.split("\n")[line - 1] ?? "";
  const written = source.split("\n")[line - 1] ?? "";
  let at = 0;
  for (let i = line === 1 ? value.indexOf("`") + 1 : 0; i < column; i++) if (made[i] === written[at]) at++;
  return {line, column: at};
}

/** The compiler that Notebook Kit brings says where; its transpiler does not pass that on. */
function positionInTypeScript(source: string, found: Position | null): Position {
  const esnext = 99;
  const preserve = 200;
  const {diagnostics, sourceMapText} = typescript().transpileModule(source, {
    reportDiagnostics: true,
    fileName: "cell.ts",
    compilerOptions: {target: esnext, module: preserve, verbatimModuleSyntax: true, sourceMap: true}
  });
  const start = diagnostics?.[0]?.start;
  if (start !== undefined) return positionAt(source, start);
  if (!found || !sourceMapText) return {line: 1, column: 0};
  const entry = new SourceMap(JSON.parse(sourceMapText)).findEntry(found.line - 1, found.column);
  return "originalLine" in entry
    ? {line: entry.originalLine + 1, column: entry.originalColumn}
    : {line: 1, column: 0};
}
