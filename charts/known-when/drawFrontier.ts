import type {ScaleTime} from "d3-scale";
import {type Frame, svg} from "../../src/figure/index.ts";
import {dashes} from "./dashes.ts";
import {frontier} from "./frontier.ts";
import type {Saying} from "./saying.ts";

/** Up to when anything had been said, as a step line over the days; and the line on which all would be said at once. */
export function drawFrontier(
  sayings: readonly Saying[],
  said: ScaleTime<number, number>,
  held: ScaleTime<number, number>,
  {document, ink}: Frame
): SVGElement[] {
  const [left = 0, right = 0] = said.range();
  const [foot = 0, head = 0] = held.range();
  const [first, ...later] = frontier(sayings).map(({from, upTo}) => ({x: said(from), y: held(upTo + 1)}));
  if (!first) return [];
  const rises = later.map(({x, y}) => `H${round(x)}V${round(y)}`).join("");
  const line = `M${round(first.x)},${round(foot)}V${round(first.y)}${rises}H${round(right)}`;
  return [
    svg(document, "path", {d: `${line}V${round(foot)}Z`, fill: ink.stated, "fill-opacity": 0.1}),
    svg(document, "line", {...dashes(ink.muted), x1: left, y1: foot, x2: right, y2: head}),
    svg(document, "path", {d: line, fill: "none", stroke: ink.stated, "stroke-width": 2})
  ];
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100;
