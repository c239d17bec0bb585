import {nodeAt, nodesAt, pathOf, type SyntaxNode} from "./syntax.ts";

/** What an expression's value is made of, as far as it is written out; half-open offsets in the source. */
export type Part =
  | {readonly kind: "text" | "number"; readonly start: number; readonly end: number}
  | {readonly kind: "name"; readonly name: string; readonly start: number; readonly end: number};

/** Functions whose arguments show in what they return. */
const showing =
  /^(?:String|Number|BigInt|Math\.\w+|Array\.of|.+\.(?:concat|format|replace|replaceAll|padStart|padEnd))$/;
/** Methods whose function argument makes what they return. */
const mapping = /\.(?:map|flatMap|then)$/;

/**
 * The literals, texts of templates and names that end up in the value of an expression. What goes into a condition, an
 * index, a property's name or the arguments of other functions (`cite("id")`) does not.
 */
export function partsOf(node: SyntaxNode | null): Part[] {
  if (!node) return [];
  const {start, end} = node;
  const into = (...keys: readonly string[]) => keys.flatMap(key => partsOf(nodeAt(node, key)));
  switch (node.type) {
    case "Literal":
      if (typeof node["value"] === "string") return [{kind: "text", start: start + 1, end: end - 1}];
      return typeof node["value"] === "number" || node["bigint"] ? [{kind: "number", start, end}] : [];
    case "TemplateLiteral":
      return templateParts(node);
    case "TaggedTemplateExpression":
      return pathOf(nodeAt(node, "tag")) === "String.raw" ? into("quasi") : [];
    case "Identifier":
      return [{kind: "name", name: String(node["name"]), start, end}];
    case "BinaryExpression":
      return /^[+*/%-]|\*\*$/.test(String(node["operator"])) ? into("left", "right") : [];
    case "LogicalExpression":
      return into("left", "right");
    case "ConditionalExpression":
      return into("consequent", "alternate");
    case "SequenceExpression":
      return partsOf(nodesAt(node, "expressions").at(-1) ?? null);
    case "AssignmentExpression":
      return into("right");
    case "UnaryExpression":
      return /^[+-]$/.test(String(node["operator"])) ? into("argument") : [];
    case "AwaitExpression":
    case "SpreadElement":
      return into("argument");
    case "ParenthesizedExpression":
    case "ChainExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
      return into("expression");
    case "ArrayExpression":
      return nodesAt(node, "elements").flatMap(partsOf);
    case "MemberExpression":
      return withoutNames(into("object"));
    case "CallExpression":
      return callParts(node);
    default:
      return [];
  }
}

function templateParts(node: SyntaxNode): Part[] {
  const texts = nodesAt(node, "quasis").map((quasi): Part => ({kind: "text", ...quasiSpan(quasi)}));
  return [...texts, ...nodesAt(node, "expressions").flatMap(partsOf)].toSorted((a, b) => a.start - b.start);
}

/** Where a template's text stands: some parsers count its delimiters in. */
export function quasiSpan(quasi: SyntaxNode): {start: number; end: number} {
  const value = quasi["value"];
  const raw = typeof value === "object" && value !== null && "raw" in value ? String(value.raw) : "";
  const start = quasi.end - quasi.start > raw.length ? quasi.start + 1 : quasi.start;
  return {start, end: start + raw.length};
}

function callParts(node: SyntaxNode): Part[] {
  const callee = nodeAt(node, "callee");
  const args = nodesAt(node, "arguments");
  const method = callee?.type === "MemberExpression" ? nodeAt(callee, "property") : null;
  const path = pathOf(callee) ?? (method ? `().${pathOf(method)}` : "");
  const receiver = callee?.type === "MemberExpression" ? withoutNames(partsOf(nodeAt(callee, "object"))) : [];
  if (mapping.test(path)) return args.flatMap(returned);
  if (/^Array\.from$/.test(path)) return args.slice(1).flatMap(returned);
  if (callee && isFunction(callee)) return returned(callee);
  const shown = showing.test(path) || callee?.type === "CallExpression" ? args.flatMap(partsOf) : [];
  return [...receiver, ...shown];
}

function isFunction({type}: SyntaxNode): boolean {
  return type === "ArrowFunctionExpression" || type === "FunctionExpression";
}

/** What a function written in place returns. */
function returned(node: SyntaxNode): Part[] {
  if (!isFunction(node)) return [];
  const body = nodeAt(node, "body");
  if (body?.type !== "BlockStatement" && body?.type !== "FunctionBody") return partsOf(body);
  return nodesAt(body, "body").flatMap(each =>
    each.type === "ReturnStatement" ? partsOf(nodeAt(each, "argument")) : []
  );
}

function withoutNames(parts: readonly Part[]): Part[] {
  return parts.filter(({kind}) => kind !== "name");
}
