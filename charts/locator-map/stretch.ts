import type {Place} from "../../src/claims/index.ts";
import {distanceToLine, geodesic, type Point} from "../../src/geo/index.ts";
import type {Lines} from "../map/lines.ts";
import {pointOf} from "../map/located.ts";
import {type Measured, measuredLength} from "../map/straightLine.ts";
import {formula, noDistanceToItself, noPointToMeasure, noSuchPlace} from "./messages.ts";

/** A straight line between two places, or from a place to the nearest point of a line, with its length. */
export interface Stretch extends Measured {
  readonly from: Place;
  readonly to: string;
  readonly start: Point;
  readonly end: Point;
  /** How far off the length may be, by how exactly its ends are known, in km. */
  readonly precisionKm: number;
}

/** How exactly `data/geo/BORDERS.md` has the measuring line. */
const linePrecisionKm = 0.25;

/** The distances that are asked for, measured. Throws where a pair names what has no point, or one place twice. */
export function stretchesOf(
  places: readonly Place[],
  pairs: readonly (readonly [from: string, to: string])[],
  lines: Lines
): readonly Stretch[] {
  const known = new Map(places.map(place => [place.id, place]));
  const placeOf = (id: string) => {
    const place = known.get(id);
    if (!place) throw new Error(noSuchPlace(id, [...known.keys()]));
    const point = pointOf(place);
    if (!point) throw new Error(noPointToMeasure(id));
    return {place, point};
  };
  return pairs.map(([fromId, toId]) => {
    if (fromId === toId) throw new Error(noDistanceToItself(fromId));
    const {place: from, point: start} = placeOf(fromId);
    const line = Object.hasOwn(lines, toId) ? lines[toId] : undefined;
    if (line) {
      const {distance, point: end} = distanceToLine(start, line);
      const to = known.get(toId)?.name ?? toId.replaceAll("-", " ");
      const precisionKm = (from.precisionKm ?? 0) + linePrecisionKm;
      return {from, to, start, end, precisionKm, ...measuredLength(distance, formula.line, [from])};
    }
    const {place: to, point: end} = placeOf(toId);
    const precisionKm = (from.precisionKm ?? 0) + (to.precisionKm ?? 0);
    const measured = measuredLength(geodesic(start, end), formula.place, [from, to]);
    return {from, to: to.name, start, end, precisionKm, ...measured};
  });
}

/** "Prybirsk to Kyiv". */
export const stretchName = ({from, to}: Stretch): string => `${from.name} to ${to}`;
