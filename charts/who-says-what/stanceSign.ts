import {type Frame, svg} from "../../src/figure/index.ts";
import type {Stance} from "./stances.ts";

/** A stance as a sign around a point: told apart by shape, and only then by colour. */
export function stanceSign(stance: Stance, x: number, y: number, {document, ink}: Frame): SVGElement[] {
  const line = {fill: "none", stroke: ink.stated, "stroke-width": 2};
  const circle = (attributes: object) => svg(document, "circle", {cx: x, cy: y, r: 6, ...attributes});
  switch (stance) {
    case "asserts":
      return [circle({r: 7, fill: ink.stated})];
    case "disputes":
      return [
        svg(document, "rect", {x: x - 7, y: y - 7, width: 14, height: 14, fill: ink.text}),
        svg(document, "path", {d: crossOf(x, y), stroke: ink.paper, "stroke-width": 2, fill: "none"})
      ];
    case "allows":
      return [circle({fill: ink.paper, stroke: ink.stated, "stroke-width": 2})];
    case "reports":
      return [
        svg(document, "path", {
          d: `M${x - 8},${y}H${x + 7}M${x + 2},${y - 5}L${x + 7},${y}L${x + 2},${y + 5}`,
          ...line
        })
      ];
    case "silent":
      return [
        svg(document, "line", {x1: x - 5, x2: x + 5, y1: y, y2: y, stroke: ink.muted, "stroke-width": 2})
      ];
  }
}

const crossOf = (x: number, y: number): string =>
  `M${x - 3.5},${y - 3.5}L${x + 3.5},${y + 3.5}M${x - 3.5},${y + 3.5}L${x + 3.5},${y - 3.5}`;
