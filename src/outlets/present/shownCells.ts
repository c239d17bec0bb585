import {speakerNotes} from "../../notebook/index.ts";
import type {EvaluatedStory, Story} from "../../publish/index.ts";
import {markOf} from "./cutByMarks.ts";
import type {ShownCell} from "./slide.ts";

/** A story's cells as nodes, in its order; `document` makes them. */
export function shownCells(
  {notebook}: Story,
  {cells}: EvaluatedStory,
  document: Document
): readonly ShownCell[] {
  const outputs = new Map(cells.map(cell => [cell.id, cell]));
  return notebook.cells.map(cell => {
    const output = outputs.get(cell.id);
    const template = document.createElement("template");
    template.innerHTML = output?.html ?? "";
    return {
      id: cell.id,
      isLive: output?.verdict.kind === "live",
      nodes: unwrapped([...template.content.childNodes]),
      notes: speakerNotes(cell)
    };
  });
}

/** Several blocks of Markdown come in a `<div>` of their own. */
function unwrapped(nodes: readonly Node[]): readonly Node[] {
  const [only, ...others] = nodes.filter(node => node.nodeType !== 3 || node.textContent?.trim());
  const isWrapper =
    only?.nodeName === "DIV" && others.length === 0 && (only as Element).attributes.length === 0;
  const within = isWrapper ? [...only.childNodes] : nodes;
  return isWrapper && within.some(node => markOf(node) || node.nodeType === 1) ? within : nodes;
}
