import type {Place} from "../../src/claims/index.ts";
import type {Point} from "../../src/geo/index.ts";
import {samePlaceTwice} from "./messages.ts";

/** A place that has a point. */
export interface Located {
  readonly place: Place;
  readonly point: Point;
}

/** The point of a place; null for what has no one point, such as a border. */
export function pointOf({latitude, longitude}: Place): Point | null {
  return latitude === null || longitude === null ? null : {latitude, longitude};
}

/** The places that have a point, and those that have none. Throws where one is there twice. */
export function locatedOf(places: readonly Place[]): {
  located: readonly Located[];
  unplaced: readonly Place[];
} {
  const seen = new Set<string>();
  for (const {id} of places) {
    if (seen.has(id)) throw new Error(samePlaceTwice(id));
    seen.add(id);
  }
  return {
    located: places.flatMap(place => {
      const point = pointOf(place);
      return point ? [{place, point}] : [];
    }),
    unplaced: places.filter(place => pointOf(place) === null)
  };
}
