import {type Part, partsOf} from "./parts.ts";
import {nodeAt, nodesAt, pathOf, type SyntaxNode} from "./syntax.ts";
import {type Constants, inPart} from "./typedNumbers.ts";

/** The constants of cells that hold a number typed by hand, by name: `${miles}` is no less typed than `${40}`. */
export function constantsOf(
  cells: readonly {readonly source: string; readonly tree: SyntaxNode}[],
  language: string
): Constants {
  const declared = new Map(
    cells.flatMap(({source, tree}) =>
      nodesAt(tree, "body")
        .flatMap(each => (each.type === "VariableDeclaration" ? nodesAt(each, "declarations") : []))
        .map(
          each => [pathOf(nodeAt(each, "id")) ?? "", {source, parts: partsOf(nodeAt(each, "init"))}] as const
        )
    )
  );
  const found = new Map<string, string>();
  for (const name of declared.keys()) {
    const text = numberOf(name, declared, language, new Set());
    if (text !== null) found.set(name, text);
  }
  return found;
}

type Declared = ReadonlyMap<string, {readonly source: string; readonly parts: readonly Part[]}>;

function numberOf(name: string, declared: Declared, language: string, seen: Set<string>): string | null {
  const constant = declared.get(name);
  if (!constant || seen.has(name)) return null;
  seen.add(name);
  for (const part of constant.parts) {
    const text =
      part.kind === "name"
        ? numberOf(part.name, declared, language, seen)
        : (inPart(part, constant.source, language, new Map(), true)[0]?.text ?? null);
    if (text !== null) return text;
  }
  return null;
}
