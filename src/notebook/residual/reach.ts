import type {Reference} from "../cellReferences.ts";
import {type Node, nodesIn} from "../syntaxTree.ts";

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

/**
 * The ids that `claim`, `cite`, `measured` and `reference` are called with in references of shipped cells, as long as each
 * is written out; null where any id may be asked for. `cite` also takes what is no id: an expression is taken for such,
 * unless it makes a text or names what was a text at build.
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
    else if (name !== "cite" || !asked || isText(asked, values)) return null;
  }
  return found;
}

function isText(asked: Node, values: ReadonlyMap<string, unknown>): boolean {
  if (asked.type === "Identifier") return typeof values.get(String(asked["name"])) === "string";
  return ["TemplateLiteral", "BinaryExpression", "ConditionalExpression", "LogicalExpression"].includes(
    asked.type
  );
}
