import {parseSync} from "vite";
import {type Cell, templateTree} from "../../notebook/index.ts";
import {isSyntaxNode, type SyntaxNode} from "./syntax.ts";

/** A cell's syntax tree; null where its kind holds no prose or code of the page, or it does not parse. */
export function cellTree({mode, source}: Pick<Cell, "mode" | "source">): SyntaxNode | null {
  if (mode === "md" || mode === "html") {
    const tree = templateTree(source);
    return isSyntaxNode(tree) ? tree : null;
  }
  if (mode !== "js" && mode !== "ts" && mode !== "ojs") return null;
  const {program, errors} = parseSync("cell.ts", mode === "ojs" ? withoutKeywords(source) : source, {
    lang: "ts",
    sourceType: "module"
  });
  return errors.length === 0 && isSyntaxNode(program) ? program : null;
}

/** Observable's own keywords, which no parser of JavaScript knows, blanked so that offsets stay. */
function withoutKeywords(source: string): string {
  return source.replace(/\b(?:viewof|mutable)(?=\s+[\p{L}_$])/gu, word => " ".repeat(word.length));
}
