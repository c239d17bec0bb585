/** A DOM node's type, whichever window made it; 0 for what is no node. `Element.prototype` throws when asked. */
export function nodeType(value: unknown): number {
  try {
    const type = typeof value === "object" && value !== null && "nodeType" in value ? value.nodeType : 0;
    return typeof type === "number" ? type : 0;
  } catch {
    return 0;
  }
}

export const elementNode = 1;
export const textNode = 3;
export const fragmentNode = 11;

export function isNode(value: unknown): value is Node {
  return [elementNode, textNode, fragmentNode].includes(nodeType(value));
}
