import {dotRadius, type Frame, svg} from "../../src/figure/index.ts";
import {type KeyEntry, swatch} from "../lanes/drawKey.ts";
import {dashes} from "./dashes.ts";
import {keyWords} from "./messages.ts";
import type {Saying} from "./saying.ts";

/** What the looks in use mean. */
export function keyOf(sayings: readonly Saying[], {document, ink}: Frame): KeyEntry[] {
  const line = (x: number, y: number) => ({x1: x, x2: x + swatch, y1: y, y2: y});
  return [
    {
      text: keyWords.known,
      draw: (x, y) => [
        svg(document, "rect", {
          x,
          y: y - 7,
          width: swatch,
          height: 14,
          fill: ink.stated,
          "fill-opacity": 0.1
        }),
        svg(document, "line", {...line(x, y - 7), stroke: ink.stated, "stroke-width": 2})
      ]
    },
    {
      text: keyWords.sameDay,
      draw: (x, y) => [svg(document, "line", {...line(x, y), ...dashes(ink.muted)})]
    },
    ...(sayings.some(({isHollow}) => isHollow)
      ? [
          {
            text: keyWords.workedOut,
            draw: (x: number, y: number) => [
              svg(document, "circle", {
                cx: x + swatch / 2,
                cy: y,
                r: dotRadius - 1,
                fill: ink.paper,
                stroke: ink.stated,
                "stroke-width": 2
              })
            ]
          }
        ]
      : [])
  ];
}
