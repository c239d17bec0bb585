import type {Reference} from "../cellReferences.ts";
import {nodeAt} from "../syntaxTree.ts";

/** The parts of a library that references to it by a name take; null where it is taken whole. */
export function libraryMembers(library: string, references: readonly Reference[]): readonly string[] | null {
  const members = new Set<string>();
  for (const {name, node, above} of references) {
    if (name !== library) continue;
    const around = above.at(-1);
    const property = around?.type === "MemberExpression" ? nodeAt(around, "property") : undefined;
    if (!around || !property || around["object"] !== node || around["computed"]) return null;
    members.add(String(property["name"]));
  }
  return [...members].sort();
}

/** What has to be there of d3 for methods that another part of it adds to selections: `selection.transition()`. */
export function addedMethods(specifier: string, bodies: readonly string[]): readonly string[] {
  const isCalled = bodies.some(body => /\.\s*(?:transition|interrupt)\s*\(/.test(body));
  return specifier === "d3" && isCalled ? ["transition"] : [];
}
