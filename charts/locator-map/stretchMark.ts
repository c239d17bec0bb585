import {bothUnits, type Frame, mark, svg, target, textSize} from "../../src/figure/index.ts";
import {type Box, boxesAlong, geodesicLine, type MapFrame, overlaps, pathOf} from "../../src/geo/index.ts";
import {figureLabels, figureWidth} from "../map/figureTexts.ts";
import type {KeyEntry} from "../map/mapKey.ts";
import {straight} from "./messages.ts";
import {type Stretch, stretchName} from "./stretch.ts";

export interface PlacedStretch {
  readonly stretch: Stretch;
  /** The middle of the length that is printed on it, in pixels; null where it has no room. */
  readonly at: readonly [x: number, y: number] | null;
  /** What line and length take. */
  readonly boxes: readonly Box[];
}

const lengthStyle = {size: textSize.label, weight: 600} as const;
const labelHeight = 16;
/** Where along a line its length is printed, the middle first. */
const spots = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];
/** How far off the line, across it, in pixels: on it where there is room. */
const offsets = [0, 22, -22, 40, -40];

/** Prints the length of each line on it: where it covers no dot, no other line's length and nothing else. */
export function placeStretches(
  stretches: readonly Stretch[],
  map: MapFrame,
  taken: readonly Box[],
  frame: Frame
): readonly PlacedStretch[] {
  const lengths: Box[] = [];
  const ends = stretches.map(({start, end}) => [map.project(start), map.project(end)] as const);
  return stretches.map((stretch, index) => {
    const [[x1, y1], [x2, y2]] = ends[index] ?? [
      [0, 0],
      [0, 0]
    ];
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    const width = figureWidth(stretch.quantity, lengthStyle, frame) + 4;
    const others = ends.flatMap(([from, to], other) => (other === index ? [] : boxesAlong(from, to)));
    const candidates = offsets.flatMap(offset =>
      spots.map(share => {
        const x = x1 + (x2 - x1) * share + ((y1 - y2) / length) * offset;
        const y = y1 + (y2 - y1) * share + ((x2 - x1) / length) * offset;
        return {x, y, box: {x: x - width / 2, y: y - labelHeight / 2, width, height: labelHeight}};
      })
    );
    const free = ({box}: {box: Box}, obstacles: readonly Box[]) =>
      isWithin(box, map) && !obstacles.some(other => overlaps(box, other, 2));
    const hard = [...taken, ...lengths];
    const found =
      candidates.find(each => free(each, [...hard, ...others])) ?? candidates.find(each => free(each, hard));
    if (found) lengths.push(found.box);
    return {
      stretch,
      at: found ? [found.x, found.y] : null,
      boxes: [...boxesAlong([x1, y1], [x2, y2]), ...(found ? [found.box] : [])]
    };
  });
}

function isWithin({x, y, width, height}: Box, map: MapFrame): boolean {
  return x >= 2 && y >= 2 && x + width <= map.width - 2 && y + height <= map.height - 2;
}

const style = ({ink}: Frame) => ({stroke: ink.measured, "stroke-width": 1.5});

/** A measured line with its length. */
export function stretchMark({stretch, at}: PlacedStretch, map: MapFrame, frame: Frame): SVGElement {
  const {document, ink, locale} = frame;
  const {start, end, quantity, provenance} = stretch;
  const data = pathOf(geodesicLine(start, end), map);
  const [cx, cy] = map.project(end);
  const [x1, y1] = map.project(start);
  const [x, y] = at ?? [(x1 + cx) / 2, (y1 + cy) / 2];
  const width = at ? figureWidth(quantity, lengthStyle, frame) : 0;
  const printed = [
    // Clears the line away behind the figure.
    svg(document, "rect", {x: x - width / 2 - 2, y: y - 7, width: width + 4, height: 14, fill: ink.land}),
    ...figureLabels(
      quantity,
      {...lengthStyle, x, y: y + 0.35 * textSize.label, anchor: "middle", fill: ink.measured, halo: true},
      frame
    )
  ];
  return mark(
    document,
    {name: `${stretchName(stretch)}: ${bothUnits(quantity, locale)}, ${straight}`, provenance},
    svg(document, "path", {
      d: data,
      fill: "none",
      stroke: "none",
      "stroke-width": 24,
      "pointer-events": "stroke"
    }),
    svg(document, "path", {d: data, fill: "none", ...style(frame)}),
    svg(document, "circle", {cx, cy, r: 2.5, fill: ink.measured}),
    target(document, {from: x - width / 2, to: x + width / 2}, y),
    ...(at ? printed : [])
  );
}

export const stretchKey = (frame: Frame): KeyEntry => ({
  text: straight,
  draw: (x, y) => [svg(frame.document, "line", {x1: x, x2: x + 28, y1: y, y2: y, ...style(frame)})]
});
