import {geodesic} from "./geodesic.ts";
import type {Line} from "./line.ts";
import {lineTooShort} from "./messages.ts";
import {checkPoint, type Point} from "./point.ts";
import {wgs84} from "./wgs84.ts";

export interface Nearest {
  /** Metres. */
  readonly distance: number;
  /** The point of the line that is nearest. */
  readonly point: Point;
}

interface Segment {
  readonly a: Point;
  readonly b: Point;
  /** What no point of the segment can be nearer than, in metres. */
  readonly least: number;
}

const golden = (Math.sqrt(5) - 1) / 2;

/**
 * The geodesic distance from a point to the nearest point of a line, in metres, to within 0.1 m. Throws where the
 * point is none or the line has no segment.
 */
export function distanceToLine(point: Point, line: Line): Nearest {
  checkPoint(point);
  const segments = line.flatMap(part => segmentsOf(point, part)).sort((s, t) => s.least - t.least);
  const [first, ...others] = segments;
  if (!first) throw new Error(lineTooShort(line.flat().length));
  let nearest = nearestOnSegment(point, first);
  for (const segment of others) {
    if (segment.least >= nearest.distance) break;
    const candidate = nearestOnSegment(point, segment);
    if (candidate.distance < nearest.distance) nearest = candidate;
  }
  return nearest;
}

/** By the triangle inequality, no point of a–b is nearer than half of what the ways to both exceed its length by. */
function segmentsOf(point: Point, part: readonly Point[]): Segment[] {
  const distances = part.map(vertex => geodesic(point, vertex));
  return part.slice(1).map((b, i) => {
    const a = part[i] ?? b;
    return {a, b, least: ((distances[i] ?? 0) + (distances[i + 1] ?? 0) - geodesic(a, b)) / 2};
  });
}

/** Golden-section search: the distance to a segment shorter than a quadrant falls, then rises. */
function nearestOnSegment(point: Point, {a, b}: Segment): Nearest {
  const line = wgs84.InverseLine(a.latitude, a.longitude, b.latitude, b.longitude);
  const at = (metres: number): Nearest => {
    const {lat2: latitude = NaN, lon2: longitude = NaN} = line.Position(metres);
    return {distance: geodesic(point, {latitude, longitude}), point: {latitude, longitude}};
  };
  let low = 0;
  let high = line.s13;
  while (high - low > 0.1) {
    const left = high - golden * (high - low);
    const right = low + golden * (high - low);
    if (at(left).distance <= at(right).distance) high = right;
    else low = left;
  }
  const ends: Nearest[] = [a, b].map(end => ({distance: geodesic(point, end), point: end}));
  return ends.reduce((best, end) => (end.distance < best.distance ? end : best), at((low + high) / 2));
}
