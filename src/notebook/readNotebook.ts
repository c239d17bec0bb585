import {type DefaultTreeAdapterTypes, parse} from "parse5";
import type {Cell, Mode, Notebook, Theme} from "./cell.ts";
import type {CellProblem} from "./cellProblem.ts";
import {sourceOf} from "./cellText.ts";
import {idIsNotWhole, idUsedTwice, unendedCell, unknownCellType} from "./messages.ts";

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const modeOfType = new Map<string, Mode>([
  ["", "js"],
  ["module", "js"],
  ["text/javascript", "js"],
  ["application/javascript", "js"],
  ["text/x-typescript", "ts"],
  ["application/vnd.observable.javascript", "ojs"],
  ["text/markdown", "md"],
  ["text/html", "html"],
  ["application/x-tex", "tex"],
  ["text/vnd.graphviz", "dot"],
  ["application/sql", "sql"],
  ["application/vnd.node.javascript", "node"],
  ["text/x-python", "python"],
  ["text/x-r", "r"]
]);

/** Reads a notebook in the open format; null where the file holds no `<notebook>`. Never throws. */
export function readNotebook(html: string, file: string): Notebook | null {
  // Notebook Kit reads with a parser that runs no scripts, where <noscript> holds elements.
  const document = parse(html, {sourceCodeLocationInfo: true, scriptingEnabled: false});
  const [notebook] = elements(document, "notebook");
  if (!notebook) return null;
  const cells: Cell[] = [];
  const problems: CellProblem[] = [];
  const nextId = idGiver();
  const scripts = new Set(elements(document, "notebook").flatMap(root => elements(root, "script")));
  for (const script of scripts) {
    const written = attribute(script, "id");
    const {id, reason} = nextId(written);
    const at = script.sourceCodeLocation;
    const report = (message: string, severity: CellProblem["severity"]) =>
      problems.push({file, cell: id, line: at?.startLine ?? 1, column: at?.startCol ?? 1, message, severity});
    if (reason === "twice") report(idUsedTwice(written ?? "", id), "warning");
    if (reason === "not whole") report(idIsNotWhole(written ?? "", id), "warning");
    const type = attribute(script, "type") ?? "";
    if (!modeOfType.has(type)) report(unknownCellType(type), "error");
    const cell = readCell(script, id, html);
    if (cell) cells.push(cell);
    else report(unendedCell(), "error");
  }
  return {
    file,
    title: titleOf(document),
    theme: themeOf(attribute(notebook, "theme")),
    readOnly: attribute(notebook, "readonly") !== null,
    cells,
    problems
  };
}

/** Null where the script element never ends. */
function readCell(script: Element, id: number, html: string): Cell | null {
  const location = script.sourceCodeLocation;
  if (!location?.startTag || !location.endTag) return null;
  const start = location.startTag.endOffset;
  const end = location.endTag.startOffset;
  const {source, skippedLines, indents} = sourceOf(html.slice(start, end));
  // On the tag's own line, the tag stands before the source.
  const firstIndent = skippedLines ? 0 : (location.startTag.endCol ?? 1) - 1;
  const columns = indents.map((indent, i) => (i === 0 ? indent + firstIndent : indent));
  return {
    id,
    mode: modeOfType.get(attribute(script, "type") ?? "") ?? "js",
    pinned: attribute(script, "pinned") !== null,
    hidden: attribute(script, "hidden") !== null,
    output: attribute(script, "output"),
    database: attribute(script, "database"),
    format: attribute(script, "format"),
    since: attribute(script, "since"),
    source,
    start,
    end,
    line: location.startTag.endLine + skippedLines,
    column: (columns[0] ?? 0) + 1,
    indents: columns
  };
}

/** Notebook Kit's rule: a missing, unusable or repeated id becomes one more than the greatest so far. */
function idGiver() {
  const used = new Set<number>();
  let greatest = 0;
  return (written: string | null): {id: number; reason: "twice" | "not whole" | null} => {
    const number = Math.floor(Number(written ?? ""));
    const usable = Number.isFinite(number) && number > 0;
    const id = usable && !used.has(number) ? number : greatest + 1;
    greatest = Math.max(greatest, id);
    used.add(id);
    return {id, reason: usable ? (id === number ? null : "twice") : written ? "not whole" : null};
  };
}

function titleOf(document: Parent): string {
  const [title] = elements(document, "title");
  return title ? title.childNodes.map(node => ("value" in node ? node.value : "")).join("") : "Untitled";
}

function themeOf(written: string | null): Theme {
  const theme = written?.trim().toLowerCase() ?? "air";
  const [, light, dark] = /^light-dark\(([\w-]+),\s*([\w-]+)\)$/.exec(theme) ?? [];
  return light && dark ? {light, dark} : theme;
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find(({name: n}) => n === name)?.value ?? null;
}

/** In document order. */
function elements(parent: Parent, tagName: string): Element[] {
  return parent.childNodes.flatMap(node =>
    "tagName" in node ? [...(node.tagName === tagName ? [node] : []), ...elements(node, tagName)] : []
  );
}
