import type {Reference} from "../cellReferences.ts";
import {isNode, type Node, nodeAt, nodesIn} from "../syntaxTree.ts";

/** The ids by which cells ask for what the tables hold. */
export interface Reach {
  readonly claims: ReadonlySet<string>;
  readonly checks: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
}

const askers: Readonly<Record<string, keyof Reach>> = {
  claim: "claims",
  cite: "claims",
  measured: "checks",
  reference: "references"
};

/** Calls that give what can be cited as it is. */
const citable: ReadonlySet<string> = new Set(["claim", "measured", "reference", "compute"]);

/**
 * The ids that `claim`, `cite`, `measured` and `reference` are called with in references of shipped cells: as long as
 * each is written out, or is a value that was no id at build. Null where any id may be asked for.
 */
export function reach(references: readonly Reference[], values: ReadonlyMap<string, unknown>): Reach | null {
  const found = {claims: new Set<string>(), checks: new Set<string>(), references: new Set<string>()};
  for (const {name, node, above} of references) {
    const kind = Object.hasOwn(askers, name) ? askers[name] : undefined;
    if (!kind) continue;
    const call = above.at(-1);
    if (call?.type !== "CallExpression" || call["callee"] !== node) return null;
    const [asked] = nodesIn(call["arguments"]);
    if (asked?.type === "Literal" && typeof asked["value"] === "string") found[kind].add(asked["value"]);
    else if (name !== "cite" || !isNode(asked) || !isCitable(asked, values)) return null;
  }
  return found;
}

function isCitable(asked: Node, values: ReadonlyMap<string, unknown>): boolean {
  const called = asked.type === "CallExpression" ? nodeAt(asked, "callee")?.["name"] : null;
  if (typeof called === "string") return citable.has(called);
  const value = asked.type === "Identifier" ? values.get(String(asked["name"])) : null;
  return typeof value === "object" && value !== null;
}
