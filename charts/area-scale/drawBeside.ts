import {type Frame, mark, svg} from "../../src/figure/index.ts";
import type {Drawn} from "../lanes/paragraph.ts";
import type {Compared} from "../yardsticks/comparison.ts";
import {drawSquare, squareLabel} from "./drawSquare.ts";
import {trail} from "./hedgedSquare.ts";
import {sidesOf} from "./sides.ts";

const gap = 20;
const largest = 260;
const labelWidth = 150;

/** Squares on one line with their labels under them, in as many rows as they need. */
export function drawBeside(compared: readonly Compared[], frame: Frame): Drawn {
  const {document, width} = frame;
  const size = Math.min(largest, width * 0.55);
  const sides = sidesOf(compared, size);
  const boxes = compared.map(each => {
    const side = sides.ofLargest(each.quantity);
    const wide = Math.min(width, Math.max(labelWidth, side + trail + 2));
    const place = {x: 0, y: 0, width: wide};
    return {each, side, wide, label: squareLabel(each, place, sides, frame).bottom};
  });
  const nodes: Node[] = [];
  let y = 0;
  for (const row of rowsOf(boxes, width)) {
    const foot = y + trail + 2 + Math.max(16, ...row.map(({side}) => side));
    let x = 0;
    for (const {each, side, wide, label} of row) {
      const top = foot - side - trail;
      const hit = {
        x,
        y: top,
        width: wide,
        height: foot + 6 + label - top,
        fill: "none",
        "pointer-events": "all"
      };
      nodes.push(
        mark(
          document,
          {name: each.name, provenance: each.provenance},
          svg(document, "rect", hit),
          ...drawSquare(each, {x: x + 1, y: foot}, sides, frame),
          ...squareLabel(each, {x, y: foot + 6, width: wide}, sides, frame).nodes
        )
      );
      x += wide + gap;
    }
    y = foot + 6 + Math.max(...row.map(({label}) => label)) + 12;
  }
  return {nodes, bottom: y};
}

/** As many as fit side by side, row by row. */
function rowsOf<Box extends {readonly wide: number}>(boxes: readonly Box[], width: number): Box[][] {
  const rows: Box[][] = [];
  let x = 0;
  for (const box of boxes) {
    const row = rows.at(-1);
    if (row && x + gap + box.wide <= width) {
      row.push(box);
      x += gap + box.wide;
    } else {
      rows.push([box]);
      x = box.wide;
    }
  }
  return rows;
}
