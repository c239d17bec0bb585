import {notAPoint} from "./messages.ts";

/** A point on WGS84, in degrees: a `Place` is one. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Throws where a coordinate is missing, not a number or out of range. */
export function checkPoint({latitude, longitude}: Point): void {
  if (!isWithin(latitude, 90) || !isWithin(longitude, 180)) throw new Error(notAPoint(latitude, longitude));
}

function isWithin(degrees: unknown, limit: number): boolean {
  return typeof degrees === "number" && Math.abs(degrees) <= limit;
}
