/** A node of an ESTree, with offsets in the cell's source. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export function isSyntaxNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value && "end" in value;
}

export function nodeAt(node: SyntaxNode | null | undefined, key: string): SyntaxNode | null {
  const value = node?.[key];
  return isSyntaxNode(value) ? value : null;
}

export function nodesAt(node: SyntaxNode | null | undefined, key: string): readonly SyntaxNode[] {
  const value = node?.[key];
  return Array.isArray(value) ? value.filter(isSyntaxNode) : [];
}

/** A node and all below it, in the order of the source. */
export function* nodesIn(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  if (!isSyntaxNode(value)) return;
  yield value;
  for (const child of Object.values(value)) yield* nodesIn(child);
}

/** `figure`, `htl.html`; null for anything that is not a plain path of names. */
export function pathOf(node: SyntaxNode | null): string | null {
  if (node?.type === "Identifier") return String(node["name"]);
  if (node?.type !== "MemberExpression" || node["computed"]) return null;
  const object = pathOf(nodeAt(node, "object"));
  const property = pathOf(nodeAt(node, "property"));
  return object === null || property === null ? null : `${object}.${property}`;
}

/** A string that is written out, without anything filled in; null for anything else. */
export function stringOf(node: SyntaxNode | null | undefined): string | null {
  if (node?.type === "Literal" && typeof node["value"] === "string") return node["value"];
  if (node?.type !== "TemplateLiteral" || nodesAt(node, "expressions").length > 0) return null;
  const value = nodesAt(node, "quasis")[0]?.["value"];
  return typeof value === "object" && value !== null && "cooked" in value && typeof value.cooked === "string"
    ? value.cooked
    : null;
}

/** The value of an object's property of that name, where it is written out. */
export function propertyOf(object: SyntaxNode | null | undefined, name: string): SyntaxNode | null {
  if (object?.type !== "ObjectExpression") return null;
  const property = nodesAt(object, "properties").find(
    each => each.type === "Property" && !each["computed"] && keyOf(each) === name
  );
  return nodeAt(property, "value");
}

function keyOf(property: SyntaxNode): string | null {
  const key = nodeAt(property, "key");
  return key?.type === "Identifier" ? pathOf(key) : stringOf(key);
}

/** Whether an object holds all its properties in sight: no spread, no computed key. */
export function isWrittenOut(object: SyntaxNode | null | undefined): boolean {
  return (
    object?.type === "ObjectExpression" &&
    nodesAt(object, "properties").every(each => each.type === "Property" && !each["computed"])
  );
}
