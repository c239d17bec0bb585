import {heightOf} from "./heightOf.ts";
import {room} from "./sizes.ts";
import type {ShownCell, Slide, SlidePart} from "./slide.ts";

/**
 * Slides of a story without marks: one for each heading with what follows it, and for each figure and block. Prose that does
 * not fit goes on on the next one.
 */
export function cutByHeadings(cells: readonly ShownCell[]): readonly Slide[] {
  const slides: {parts: SlidePart[]; height: number; isOfHeading: boolean}[] = [];
  const begin = (isOfHeading: boolean) => {
    slides.push({parts: [], height: 0, isOfHeading});
  };
  const add = (cell: ShownCell, nodes: readonly Node[], height: number) => {
    const last = slides.at(-1);
    if (!last) return;
    const before = last.parts.at(-1);
    if (before?.cell === cell.id)
      last.parts[last.parts.length - 1] = {...before, nodes: [...before.nodes, ...nodes]};
    else last.parts.push({cell: cell.id, isLive: cell.isLive, step: 0, nodes});
    last.height += height;
    last.isOfHeading &&= nodes.every(isHeading);
  };
  for (const cell of cells) {
    // A live cell stays whole; so does what holds a figure.
    const pieces = cell.isLive ? [cell.nodes] : cell.nodes.map(node => [node]);
    for (const nodes of pieces) {
      const shown = nodes.filter(node => node.nodeType === 1 || node.textContent?.trim());
      const height = shown.reduce((sum, node) => sum + heightOf(node), 0);
      const isWhole = shown.some(holdsFigure);
      const last = slides.at(-1);
      const isFull = (last?.height ?? 0) + height > room.height;
      const followsHeading = last?.isOfHeading === true;
      if (
        !last ||
        shown.some(isHeading) ||
        (isWhole && !followsHeading) ||
        (isFull && last.height > 0 && !isWhole)
      )
        begin(true);
      add(cell, nodes, isWhole ? room.height : height);
    }
  }
  return slides
    .filter(({parts}) => parts.some(({nodes, isLive}) => isLive || nodes.some(isSeen)))
    .map(({parts}) => ({parts, notes: []}));
}

const isHeading = (node: Node) => node.nodeType === 1 && /^h[1-3]$/i.test(node.nodeName);
const isSeen = (node: Node) =>
  node.nodeType === 1 || (node.nodeType === 3 && node.textContent?.trim() !== "");

function holdsFigure(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return element.matches("figure, .block") || element.querySelector("figure, .block") !== null;
}
