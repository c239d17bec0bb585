import {type Frame, svg} from "../../src/figure/index.ts";
import type {Cells} from "./cells.ts";

export const cell = 11;
const pitch = cell + 2;
/** Between fives, so that tens can be counted. */
const fiveGap = 3;
/** What the trail of a row that goes on takes, in pixels. */
const trail = 18;

/** Cells in rows of tens from the upper left corner, and how far they reach, in pixels. */
export function drawCells(
  {full, pale, outlined, open}: Cells,
  {
    x,
    y,
    width,
    accent
  }: {readonly x: number; readonly y: number; readonly width: number; readonly accent: string},
  {document}: Frame
): {readonly shapes: readonly SVGElement[]; readonly right: number; readonly bottom: number} {
  const row = perRow(width - trail);
  const at = (index: number) => {
    const column = index % row;
    return [
      x + column * pitch + Math.floor(column / 5) * fiveGap,
      y + Math.floor(index / row) * pitch
    ] as const;
  };
  const boxes = (from: number, count: number, inset: number) =>
    Array.from({length: count}, (_, index) => {
      const [left, top] = at(from + index);
      const side = cell - 2 * inset;
      return `M${left + inset},${top + inset}h${side}v${side}h${-side}Z`;
    }).join("");
  const shapes: SVGElement[] = [];
  if (full > 0) shapes.push(svg(document, "path", {d: boxes(0, full, 0), fill: accent}));
  if (pale > 0)
    shapes.push(
      svg(document, "path", {
        d: boxes(full, pale, 0.75),
        fill: accent,
        "fill-opacity": 0.22,
        stroke: accent,
        "stroke-width": 1.5
      })
    );
  if (outlined > 0)
    shapes.push(
      svg(document, "path", {
        d: boxes(full + pale, outlined, 0.75),
        fill: "none",
        stroke: accent,
        "stroke-width": 1.5,
        "stroke-dasharray": "2 2"
      })
    );
  const count = full + pale + outlined;
  const last = Math.max(0, count - 1);
  const [lastLeft, lastTop] = at(last);
  const end = count === 0 ? x : lastLeft + cell;
  if (open)
    shapes.push(
      ...[0, 1, 2].map(step =>
        svg(document, "rect", {
          x: end + 2 + step * 6,
          y: lastTop,
          width: 3.5,
          height: cell,
          fill: accent,
          "fill-opacity": 0.7 - step * 0.22
        })
      )
    );
  if (count === 0 && !open)
    shapes.push(
      svg(document, "line", {x1: x, x2: x, y1: y, y2: y + cell, stroke: accent, "stroke-width": 1.5})
    );
  const widest = count > row ? at(row - 1)[0] + cell : end;
  return {shapes, right: Math.max(widest, end + (open ? trail : 0), x + 2), bottom: lastTop + cell};
}

/** How many cells fit beside each other, in tens where there is room. */
function perRow(width: number): number {
  const five = 5 * pitch + fiveGap;
  const fives = Math.max(1, Math.floor((width + fiveGap) / five));
  return 5 * (fives > 1 ? fives - (fives % 2) : fives);
}
