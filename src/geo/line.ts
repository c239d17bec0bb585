import type {LineString, MultiLineString, Position} from "geojson";
import {geodesic} from "./geodesic.ts";
import {lineTooShort, notALine} from "./messages.ts";
import {checkPoint, type Point} from "./point.ts";

/** A line that distances are measured to: parts of two points or more. */
export type Line = readonly (readonly Point[])[];

/** Reads a line out of parsed GeoJSON. Throws where it is none. */
export function readLine(json: unknown): Line {
  const geometry = isRecord(json) && json.type === "Feature" ? json.geometry : json;
  if (!isLine(geometry)) throw new Error(notALine(JSON.stringify(json)?.slice(0, 60) ?? String(json)));
  const parts = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
  if (parts.length === 0) throw new Error(lineTooShort(0));
  return parts.map(readPart);
}

/** The length along the line, in metres. */
export function lineLength(line: Line): number {
  let length = 0;
  for (const part of line) {
    part.forEach((point, i) => {
      const next = part[i + 1];
      if (next) length += geodesic(point, next);
    });
  }
  return length;
}

function readPart(coordinates: readonly Position[]): readonly Point[] {
  if (coordinates.length < 2) throw new Error(lineTooShort(coordinates.length));
  return coordinates.map(([longitude = NaN, latitude = NaN]) => {
    const point = {latitude, longitude};
    checkPoint(point);
    return point;
  });
}

function isLine(value: unknown): value is LineString | MultiLineString {
  return (
    isRecord(value) &&
    (value.type === "LineString" || value.type === "MultiLineString") &&
    Array.isArray(value.coordinates)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
