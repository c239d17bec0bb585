import {type SlideMark, slideMark} from "../../notebook/index.ts";
import type {ShownCell, Slide, SlidePart} from "./slide.ts";

interface Open {
  parts: SlidePart[];
  notes: string[];
  step: number;
}

/** The mark that a node is; null for what is shown. */
export function markOf(node: Node): SlideMark | null {
  return node.nodeType === 8 ? slideMark(node.textContent ?? "") : null;
}

export function hasMarks(cells: readonly ShownCell[]): boolean {
  return cells.some(({nodes}) => nodes.some(node => markOf(node) === "slide"));
}

/**
 * Slides as their marks cut them: each goes from `<!-- slide -->` to the next mark of its kind or to `<!-- skip -->`, and
 * what no slide holds is for readers alone. A live cell cannot be cut: `inLive` is told of a mark within one.
 */
export function cutByMarks(
  cells: readonly ShownCell[],
  inLive: (cell: number, mark: SlideMark) => void
): readonly Slide[] {
  const slides: Open[] = [];
  let open: Open | null = null;
  for (const {id, isLive, nodes, notes} of cells) {
    const left = [...notes];
    let part: Node[] = [];
    const end = () => {
      const isThere = part.some(node => node.nodeType !== 3 || node.textContent?.trim());
      if (open && isThere) open.parts.push({cell: id, isLive, step: open.step, nodes: part});
      part = [];
    };
    for (const node of nodes) {
      const mark = markOf(node);
      const isWithin = isLive && part.some(each => each.nodeType === 1);
      if (mark === null) part.push(node);
      else if (mark === "notes") {
        const note = left.shift();
        if (open && note) open.notes.push(note);
      } else if (isWithin) inLive(id, mark);
      else {
        end();
        if (mark === "slide") {
          open = {parts: [], notes: [], step: 0};
          slides.push(open);
        } else if (mark === "skip") open = null;
        else if (open) open.step++;
      }
    }
    end();
  }
  return slides.filter(({parts}) => parts.length > 0);
}
