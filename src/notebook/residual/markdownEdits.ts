import {uneval} from "devalue";
import type {Reference} from "../cellReferences.ts";
import {type Node, nodeAt, nodesIn} from "../syntaxTree.ts";
import type {TextEdit} from "./textEdit.ts";
import {writeMarkdown} from "./writeMarkdown.ts";

/**
 * What makes the Markdown templates of a cell's body calls with their HTML: `` md`*a* ${b}` `` becomes `md({html: …}, (b))`.
 * Null where one of its references to `md` is no template, or none that can be written at build.
 */
export function markdownEdits(references: readonly Reference[]): readonly TextEdit[] | null {
  const edits: TextEdit[] = [];
  for (const {name, node, above} of references) {
    if (name !== "md") continue;
    const tagged = above.at(-1);
    const quasis =
      tagged?.type === "TaggedTemplateExpression" ? nodesIn(nodeAt(tagged, "quasi")?.["quasis"]) : [];
    const source = quasis.map(cooked);
    const written = tagged?.["tag"] === node ? writeMarkdown(source.filter(text => text !== null)) : null;
    if (!written || source.includes(null)) return null;
    quasis.forEach(({start, end}, i) => {
      const isLast = i === quasis.length - 1;
      edits.push({
        start: i === 0 ? node.end : start - 1,
        end: isLast ? end + 1 : end + 2,
        text: `${i === 0 ? `(${uneval(written)}` : ")"}${isLast ? ")" : ", ("}`
      });
    });
  }
  return edits;
}

function cooked(quasi: Node): string | null {
  const value = quasi["value"];
  const text = typeof value === "object" && value !== null && "cooked" in value ? value.cooked : null;
  return typeof text === "string" ? text : null;
}
