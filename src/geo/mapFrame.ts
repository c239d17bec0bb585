import {type GeoProjection, geoConicConformal} from "d3-geo";
import type {MultiPoint} from "geojson";
import {beyondProjection, frameTooSmall, nothingToFit} from "./messages.ts";
import {checkPoint, type Point} from "./point.ts";
import {wgs84} from "./wgs84.ts";

export interface MapFrameOptions {
  /** What must be seen. */
  readonly points: readonly Point[];
  /** In CSS pixels. */
  readonly width: number;
  /** In CSS pixels; null follows from the points, between half of the width and nine tenths of it. */
  readonly height?: number | null;
  /** Pixels kept free between the outermost points and the edge. */
  readonly padding?: number;
  /** The least distance across what is shown, in metres, so that a single place has surroundings. */
  readonly leastSpan?: number;
}

/** A rectangle of pixels over a part of the Earth, north up at its middle. */
export interface MapFrame {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
  readonly centre: Point;
  /** Pixels per metre at the centre: elsewhere in a frame of 1,000 km it differs by less than one percent. */
  readonly scale: number;
  /** From a point to pixels. */
  readonly project: (point: Point) => readonly [x: number, y: number];
}

/** How far shapes run on beyond the edge before they are cut, in pixels, so that no cut is drawn as a coast. */
const bleed = 2;

/**
 * Fits Lambert's conformal conic to points. Both standard parallels lie within the frame, a sixth of its
 * height from the edges, so that its scale bar holds all over it: on Mercator, a frame from Crimea to Moscow is drawn a
 * quarter larger in the north than in the south. Being conformal it keeps circles round. Frames across the antimeridian or
 * within 10 degrees of a pole are not for it. Throws where there is nothing to fit, or no room.
 */
export function mapFrame({
  points,
  width,
  height = null,
  padding = 24,
  leastSpan = 50_000
}: MapFrameOptions): MapFrame {
  if (points.length === 0) throw new Error(nothingToFit);
  points.forEach(checkPoint);
  const extent = withSurroundings(points, leastSpan);
  const projection = conicOver(extent);
  const shape: MultiPoint = {type: "MultiPoint", coordinates: extent.map(positionOf)};
  const frameHeight = height ?? heightFor(projection, shape, width, padding);
  const corner: [number, number] = [width - padding, frameHeight - padding];
  if (!(corner[0] > padding && corner[1] > padding))
    throw new Error(frameTooSmall(width, frameHeight, padding));
  projection.fitExtent([[padding, padding], corner], shape).clipExtent([
    [-bleed, -bleed],
    [width + bleed, frameHeight + bleed]
  ]);

  const project = (point: Point): readonly [number, number] => projection(positionOf(point)) ?? [NaN, NaN];
  const [longitude = NaN, latitude = NaN] = projection.invert?.([width / 2, frameHeight / 2]) ?? [];
  const centre = {latitude, longitude};
  return {projection, width, height: frameHeight, centre, scale: scaleAt(centre, project), project};
}

/** The points, and the four corners of a square of `span` metres around their middle. */
function withSurroundings(points: readonly Point[], span: number): readonly Point[] {
  const middle = {
    latitude: middleOf(points.map(({latitude}) => latitude)),
    longitude: middleOf(points.map(({longitude}) => longitude))
  };
  return [...points, ...[45, 135, 225, 315].map(azimuth => pointAt(middle, azimuth, span * Math.SQRT1_2))];
}

function conicOver(points: readonly Point[]): GeoProjection {
  const latitudes = points.map(({latitude}) => latitude);
  const south = Math.min(...latitudes);
  const north = Math.max(...latitudes);
  const farthest = Math.abs(south) > Math.abs(north) ? south : north;
  if (Math.abs(farthest) > 80) throw new Error(beyondProjection(farthest));
  const inset = (north - south) / 6;
  return geoConicConformal()
    .parallels([south + inset, north - inset])
    .rotate([-middleOf(points.map(({longitude}) => longitude)), 0]);
}

function heightFor(projection: GeoProjection, shape: MultiPoint, width: number, padding: number): number {
  const across = width - 2 * padding;
  if (!(across > 0)) throw new Error(frameTooSmall(width, width, padding));
  projection.fitWidth(across, shape);
  const ys = shape.coordinates.map(([x = NaN, y = NaN]) => projection([x, y])?.[1] ?? NaN);
  const needed = Math.max(...ys) - Math.min(...ys) + 2 * padding;
  return Math.round(Math.min(0.9 * width, Math.max(0.5 * width, needed)));
}

/** Measured over ten kilometres east and west. */
function scaleAt(centre: Point, project: MapFrame["project"]): number {
  const [x1, y1] = project(pointAt(centre, 270, 10_000));
  const [x2, y2] = project(pointAt(centre, 90, 10_000));
  return Math.hypot(x2 - x1, y2 - y1) / 20_000;
}

function pointAt(from: Point, azimuth: number, metres: number): Point {
  const {lat2 = NaN, lon2 = NaN} = wgs84.Direct(from.latitude, from.longitude, azimuth, metres);
  return {latitude: lat2, longitude: lon2};
}

function positionOf({longitude, latitude}: Point): [number, number] {
  return [longitude, latitude];
}

function middleOf(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}
