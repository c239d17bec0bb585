import {parseJavaScript} from "@observablehq/notebook-kit";
import {type Node, walk} from "./syntaxTree.ts";

/** Where a cell's function refers to one of its inputs, or to a global name. */
export interface Reference {
  readonly name: string;
  /** The nodes around it, the nearest last. Their offsets are those in the body. */
  readonly above: readonly Node[];
  readonly node: Node;
}

/** The references of a transpiled cell's function to what it does not define itself; scopes within it are minded. */
export function cellReferences(body: string): Reference[] {
  // Without its parameters, which are its inputs, they are free. The program is as long as the body was.
  const open = body.replace(/\(([^()]*)\)/, (_, inputs: string) => `(${inputs.replace(/[^\n]/g, " ")})`);
  const {body: tree, references} = parseJavaScript(open);
  const free = new Set(references.map(({start}) => start));
  const found: Reference[] = [];
  walk(tree, (node, above) => {
    if (node.type === "Identifier" && free.has(node.start))
      found.push({name: String(node["name"]), above, node});
  });
  return found;
}
