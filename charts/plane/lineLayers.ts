import {pixels} from "../slots/slotLayers.ts";
import type {Dated} from "./dated.ts";

/** Values that a line joins: those that were stated as one value. A line across a bound or a range would state one. */
export function isJoined({quantity}: Dated): boolean {
  if (!quantity || quantity.value === null) return false;
  return quantity.hedge === "exactly" || quantity.hedge === "about" || quantity.hedge === "nearly";
}

/** For each point the stretch of line that it is on; null where the line has a gap. A new series starts a new stretch. */
export function stretches(points: readonly Dated[]): (number | null)[] {
  let stretch = 0;
  return points.map((point, index) => {
    const before = points[index - 1];
    if (before && (before.series !== point.series || !isJoined(before))) stretch++;
    return isJoined(point) ? stretch : null;
  });
}

/** Whether no neighbour is on the same stretch, so that no line shows a point. */
export function isAlone(stretch: readonly (number | null)[], index: number): boolean {
  return stretch[index - 1] !== stretch[index] && stretch[index + 1] !== stretch[index];
}

/** The layer of lines, a stretch each: over the fields `stretch`, `lineX`, `lineY` and `colour`. */
export const lineLayer = (strokeWidth = 2): object => ({
  transform: [{filter: "isValid(datum.stretch)"}],
  mark: {type: "line", aria: false, strokeWidth, strokeCap: "round", strokeJoin: "round"},
  encoding: {
    x: pixels("lineX"),
    y: pixels("lineY"),
    detail: {field: "stretch", type: "nominal"},
    stroke: {field: "colour", type: "nominal", scale: null, legend: null}
  }
});
