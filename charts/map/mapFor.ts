import type {Frame} from "../../src/figure/index.ts";
import {type MapFrame, mapFrame, type Point} from "../../src/geo/index.ts";

/** A map that is taller than this does not fit a screen together with its title and key. In pixels. */
const tallest = 560;

/** Fits a map to points within a chart's frame, where what stands below it takes so much height. */
export function mapFor(
  points: readonly Point[],
  {width, height}: Frame,
  {below, leastSpan}: {readonly below: number; readonly leastSpan: number}
): MapFrame {
  const options = {points, width, padding: Math.max(40, 0.1 * Math.min(width, tallest)), leastSpan};
  if (height !== null) return mapFrame({...options, height: height - below});
  const map = mapFrame(options);
  return map.height > tallest ? mapFrame({...options, height: tallest}) : map;
}
