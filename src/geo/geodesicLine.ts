import type {LineString} from "geojson";
import {checkPoint, type Point} from "./point.ts";
import {wgs84} from "./wgs84.ts";

/**
 * The shortest line from a to b as GeoJSON, with a point at least every `step` metres, so that a projection draws
 * it true. Throws where a point is none.
 */
export function geodesicLine(a: Point, b: Point, step = 20_000): LineString {
  checkPoint(a);
  checkPoint(b);
  const line = wgs84.InverseLine(a.latitude, a.longitude, b.latitude, b.longitude);
  const pieces = Math.max(1, Math.ceil(line.s13 / step));
  const between = Array.from({length: pieces - 1}, (_, i) => {
    const {lon2 = NaN, lat2 = NaN} = line.Position((line.s13 * (i + 1)) / pieces);
    return [lon2, lat2];
  });
  return {
    type: "LineString",
    coordinates: [[a.longitude, a.latitude], ...between, [b.longitude, b.latitude]]
  };
}
