import {type Frame, isStated, quantityScale, quantityShapes, textSize} from "../../src/figure/index.ts";
import {type Drawn, paragraph} from "../lanes/paragraph.ts";
import {plainText} from "../lanes/unitTexts.ts";
import type {Compared} from "../yardsticks/comparison.ts";
import {yardstickInk} from "../yardsticks/yardstick.ts";
import {hedgedSquare} from "./hedgedSquare.ts";
import type {Sides} from "./sides.ts";

/** Squares with shorter sides are drawn with this one, in pixels, and say so. */
export const leastSide = 2;

const tooSmall = "drawn larger than to scale";

/** The square of a claim or a yardstick on its lower left corner; a hatched slot where no area is stated. */
export function drawSquare(
  {quantity, yardstick}: Compared,
  {x, y}: {readonly x: number; readonly y: number},
  sides: Sides,
  frame: Frame
): readonly Node[] {
  const {ink} = frame;
  if (!isStated(quantity)) {
    const within = [x, x + 30] as const;
    const scale = quantityScale([], {range: within});
    return quantityShapes(frame, scale, quantity, {y: y - 8, colour: ink.stated, within}).shapes;
  }
  return hedgedSquare(frame, quantity, {
    x,
    y,
    side: value => Math.max(leastSide, sides.of(value, quantity.unit)),
    colour: yardstick ? (yardstickInk(yardstick) === "measured" ? ink.measured : ink.text) : ink.stated,
    known: yardstick !== null
  });
}

/** What is written at a square, from `y` down. */
export function squareLabel(
  {label, figure, note, quantity}: Compared,
  {x, y, width}: {readonly x: number; readonly y: number; readonly width: number},
  sides: Sides,
  frame: Frame
): Drawn {
  const isSmall = isStated(quantity) && sides.ofLargest(quantity) < leastSide;
  const quiet = [note, isSmall ? tooSmall : ""].filter(Boolean).join("; ");
  const head = paragraph(frame, plainText(label), {x, y, width, size: textSize.label, weight: 600});
  const said = paragraph(frame, figure, {x, y: head.bottom, width, size: textSize.label});
  const more = paragraph(frame, quiet ? plainText(quiet) : [], {
    x,
    y: said.bottom,
    width,
    fill: frame.ink.quiet
  });
  return {nodes: [...head.nodes, ...said.nodes, ...more.nodes], bottom: more.bottom};
}
