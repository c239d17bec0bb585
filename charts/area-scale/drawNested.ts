import {type Frame, isStated, mark, svg} from "../../src/figure/index.ts";
import type {Drawn} from "../lanes/paragraph.ts";
import {spread} from "../lanes/spread.ts";
import type {Compared} from "../yardsticks/comparison.ts";
import {drawSquare, leastSide, squareLabel} from "./drawSquare.ts";
import {trail} from "./hedgedSquare.ts";
import {sidesOf} from "./sides.ts";

const gap = 16;
const largest = 320;

/** Squares in each other's lower left corner, with their labels in a column beside them. */
export function drawNested(compared: readonly Compared[], frame: Frame): Drawn {
  const {document, ink, width} = frame;
  const room = width - Math.max(140, Math.min(280, width * 0.44));
  const size = Math.max(40, Math.min(largest, room - gap - trail));
  const sides = sidesOf(compared, size);
  const foot = size + trail + 2;
  const column = size + trail + gap;
  const place = {x: column, y: 0, width: width - column};
  const labels = compared.map(each => {
    const height = squareLabel(each, place, sides, frame).bottom + 8;
    return {at: foot - sides.ofLargest(each.quantity) - 9 + height / 2, height};
  });
  const tops = spread(labels, 0, foot);
  const marks = compared.map((each, index) => {
    const top = tops[index] ?? 0;
    const side = Math.max(leastSide, sides.ofLargest(each.quantity));
    const leader = svg(document, "polyline", {
      points: [2 + side, foot - side, size + trail, foot - side, column - 5, top + 9]
        .map(Math.round)
        .join(" "),
      fill: "none",
      stroke: ink.muted
    });
    return mark(
      document,
      {name: each.name, provenance: each.provenance},
      svg(document, "rect", {
        x: column,
        y: top,
        width: width - column,
        height: Math.max(24, labels[index]?.height ?? 0),
        fill: "none",
        "pointer-events": "all"
      }),
      ...(isStated(each.quantity) ? [leader] : []),
      ...drawSquare(
        each,
        isStated(each.quantity) ? {x: 2, y: foot} : {x: column - 32, y: top + 17},
        sides,
        frame
      ),
      ...squareLabel(each, {...place, y: top}, sides, frame).nodes
    );
  });
  const ends = labels.map(({height}, index) => (tops[index] ?? 0) + height);
  return {nodes: marks, bottom: Math.max(foot + 2, ...ends)};
}
