import type {Place, Provenance, Quantity} from "../../src/claims/index.ts";
import {bothUnits} from "../../src/figure/index.ts";
import {geodesic, type Point} from "../../src/geo/index.ts";
import {locatedOf} from "../map/located.ts";
import {placeProvenance} from "../map/placeProvenance.ts";
import {measuredLength} from "../map/straightLine.ts";
import {centreWithoutPoint, formula, noSuchCentre} from "./messages.ts";

/** A place and how far it is from the centre of the rings, as measured; the centre itself has no distance. */
export interface RangedPlace {
  readonly place: Place;
  readonly point: Point;
  readonly distance: Quantity | null;
  /** What a screen reader says. */
  readonly name: string;
  readonly provenance: Provenance;
}

export interface Ranged {
  readonly centre: RangedPlace;
  /** The centre first, then the nearest. */
  readonly places: readonly RangedPlace[];
  readonly unplaced: readonly Place[];
}

/** The places by their distance from one of them. Throws where that one is not there, or has no point. */
export function rangedOf(places: readonly Place[], around: string | undefined, locale: string): Ranged {
  const {located, unplaced} = locatedOf(places);
  const id = around ?? places[0]?.id ?? "";
  if (!places.some(place => place.id === id))
    throw new Error(
      noSuchCentre(
        id,
        places.map(place => place.id)
      )
    );
  const middle = located.find(({place}) => place.id === id);
  if (!middle) throw new Error(centreWithoutPoint(id));
  const centre: RangedPlace = {
    ...middle,
    distance: null,
    name: `${middle.place.name}, the centre of the rings`,
    provenance: placeProvenance(middle.place)
  };
  const others = located
    .filter(({place}) => place.id !== id)
    .map(({place, point}) => ({place, point, metres: geodesic(middle.point, point)}))
    .sort((a, b) => a.metres - b.metres)
    .map(({place, point, metres}): RangedPlace => {
      const {quantity, provenance} = measuredLength(metres, formula, [middle.place, place]);
      const name = `${place.name}: ${bothUnits(quantity, locale)} from ${middle.place.name}, as measured`;
      return {place, point, distance: quantity, name, provenance};
    });
  return {centre, places: [centre, ...others], unplaced};
}
