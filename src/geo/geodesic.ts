import {checkPoint, type Point} from "./point.ts";
import {wgs84} from "./wgs84.ts";

/**
 * The shortest distance over the ellipsoid WGS84, in metres, good to a micrometre (C. F. F. Karney, "Algorithms for
 * geodesics", 2013). Throws where a point is none.
 */
export function geodesic(a: Point, b: Point): number {
  checkPoint(a);
  checkPoint(b);
  const {s12 = NaN} = wgs84.Inverse(a.latitude, a.longitude, b.latitude, b.longitude);
  return s12;
}
