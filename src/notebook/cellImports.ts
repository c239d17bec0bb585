import {parseJavaScript} from "@observablehq/notebook-kit";
import {nodeAt as at, isNode, type Node, nodesIn as nodes, walk} from "./syntaxTree.ts";

/** An import as it stands in a transpiled cell's function. */
export interface CellImport {
  /** Null for a computed one. */
  readonly specifier: string | null;
  /**
   * For an import declaration, which Notebook Kit has turned into a dynamic import: the names it takes (null
   * for the whole module), and the span of the expression that brings them. Absent for an author's `import()`.
   */
  readonly declared?: {
    readonly names: readonly string[] | null;
    /** What the cell calls them: one for each name, or for the whole module. */
    readonly locals: readonly string[];
    readonly start: number;
    readonly end: number;
  };
}

/** The imports in a transpiled cell's body, the declared ones first. */
export function cellImports(body: string): CellImport[] {
  const before = "(";
  const found: Node[] = [];
  let root: Node | null = null;
  walk(parseJavaScript(`${before}${body}\n)`).body, node => {
    if (node.type === "ImportExpression") found.push(node);
    if (!root && /Function/.test(node.type)) root = node;
  });
  const declared = root
    ? declaredImports(root, before.length)
    : new Map<Node, NonNullable<CellImport["declared"]>>();
  return found.map(node => {
    const source = node.source;
    const specifier = isNode(source) && typeof source.value === "string" ? source.value : null;
    const declaration = declared.get(node);
    return declaration ? {specifier, declared: declaration} : {specifier};
  });
}

/**
 * Notebook Kit writes a cell's import declarations as the function's first statement, either
 * `const {a} = await import("x").then(…)` or `const [{a}, b] = await Promise.all([import("x").then(…), import("y")])`.
 */
function declaredImports(root: Node, offset: number) {
  const first = at(at(root, "body"), "body", 0);
  const declarator = at(first, "declarations", 0);
  const pattern = at(declarator, "id");
  const value = at(at(declarator, "init"), "argument");
  const several = pattern?.type === "ArrayPattern" && value?.type === "CallExpression";
  const patterns = several ? nodes(pattern.elements) : pattern ? [pattern] : [];
  const values = several ? nodes(at(value, "arguments", 0)?.elements) : value ? [value] : [];
  const declared = new Map<Node, NonNullable<CellImport["declared"]>>();
  values.forEach((expression, i) => {
    const imported =
      expression.type === "CallExpression" ? at(at(expression, "callee"), "object") : expression;
    if (imported?.type !== "ImportExpression") return;
    const taken = patterns[i]?.type === "ObjectPattern" ? nodes(patterns[i].properties) : null;
    declared.set(imported, {
      names: taken?.map(keyOf) ?? null,
      locals: taken?.map(localOf) ?? (patterns[i] ? [String(patterns[i].name)] : []),
      start: expression.start - offset,
      end: expression.end - offset
    });
  });
  return declared;
}

function keyOf(property: Node): string {
  const key = at(property, "key");
  return String(key?.name ?? key?.value);
}

function localOf(property: Node): string {
  return String(at(property, "value")?.name);
}
