/** A node of acorn's syntax tree. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Visits each node below `value`, parents first; `above` are the nodes around it, the nearest last. */
export function walk(
  value: unknown,
  visit: (node: Node, above: readonly Node[]) => void,
  above: readonly Node[] = []
): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit, above);
  if (!isNode(value)) return;
  visit(value, above);
  const within = [...above, value];
  for (const child of Object.values(value)) walk(child, visit, within);
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value && "end" in value;
}

export function nodesIn(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The node at a key, or at an index of the list there. */
export function nodeAt(node: Node | undefined, key: string, index?: number): Node | undefined {
  const value = index === undefined ? node?.[key] : nodesIn(node?.[key])[index];
  return isNode(value) ? value : undefined;
}
