import {type Frame, svg} from "../../src/figure/index.ts";
import {type Box, type MapFrame, mapFrame, overlaps, type Point, type Region} from "../../src/geo/index.ts";
import {baseMap} from "../map/baseMap.ts";

/** How much an inset shows across, in metres. */
const span = 1_300_000;
const margin = 8;
/** Of a frame that shows more than this of what the inset would, there is no inset. */
const mostShare = 0.6;

/**
 * Where a small map would stand that shows where the frame lies: the corner with the fewest dots in it, the lower left
 * left to the scale bar. Null where the frame is so wide that it needs none, or each corner has dots.
 */
export function insetBox({width, height, scale}: MapFrame, taken: readonly Box[]): Box | null {
  if (Math.max(width, height) / scale > mostShare * span) return null;
  const size = Math.round(Math.min(150, Math.max(88, 0.2 * width)));
  if (size + 2 * margin > 0.6 * height) return null;
  const [left, right] = [margin, width - size - margin];
  const [top, bottom] = [margin, height - size - margin];
  const corners = [
    [right, top],
    [left, top],
    [right, bottom]
  ] as const;
  const boxes = corners.map(([x, y]) => ({x, y, width: size, height: size}));
  return boxes.find(box => !taken.some(other => overlaps(box, other, 4))) ?? null;
}

export interface InsetOptions {
  readonly region: Region;
  readonly centre: Point;
}

/** The inset: sea, land and borders of a wider region round a point, with the frame's outline in it. */
export function insetMap(box: Box, map: MapFrame, {region, centre}: InsetOptions, frame: Frame): SVGGElement {
  const {document, ink} = frame;
  const wide = mapFrame({
    points: [centre],
    width: box.width,
    height: box.height,
    padding: 1,
    leastSpan: span
  });
  const corners = [
    [0, 0],
    [map.width, 0],
    [map.width, map.height],
    [0, map.height]
  ] as const;
  const outline = corners.flatMap(corner => {
    const [longitude, latitude] = map.projection.invert?.([...corner]) ?? [];
    return longitude === undefined || latitude === undefined ? [] : [wide.project({longitude, latitude})];
  });
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const here = {x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y};
  return svg(
    document,
    "g",
    {class: "inset", transform: `translate(${box.x},${box.y})`, "aria-hidden": "true"},
    baseMap(frame, wide, {
      region,
      subjects: [wide.project(map.centre)],
      taken: [here, {x: -1, y: -1, width: box.width + 2, height: 4}]
    }),
    svg(document, "rect", {...here, fill: "none", stroke: ink.text, "stroke-width": 1.5}),
    svg(document, "rect", {width: box.width, height: box.height, fill: "none", stroke: ink.border})
  );
}
