import type {LineString} from "geojson";
import {notADistance} from "./messages.ts";
import {checkPoint, type Point} from "./point.ts";
import {wgs84} from "./wgs84.ts";

/** What is drawn true: beyond a quarter of the way round the Earth, a ring shrinks again. */
const farthest = 10_000_000;

/**
 * All points at one distance from a point over the ellipsoid WGS84, in metres, as a closed line in GeoJSON with a point every
 * two degrees. Throws where the point is none, or the distance not above 0 and below 10,000 km.
 */
export function geodesicRing(centre: Point, metres: number): LineString {
  return {
    type: "LineString",
    coordinates: Array.from({length: 181}, (_, i) => {
      const {latitude, longitude} = pointTowards(centre, 2 * i, metres);
      return [longitude, latitude];
    })
  };
}

/** The point so many metres from another in a direction, in degrees clockwise from north. Throws as `geodesicRing` does. */
export function pointTowards(from: Point, azimuth: number, metres: number): Point {
  checkPoint(from);
  if (!(metres > 0 && metres < farthest)) throw new Error(notADistance(metres));
  const {lat2 = NaN, lon2 = NaN} = wgs84.Direct(from.latitude, from.longitude, azimuth, metres);
  return {latitude: lat2, longitude: lon2};
}
