import {
  type Claim,
  mergeProvenance,
  type Place,
  type Provenance,
  provenanceOf
} from "../../src/claims/index.ts";
import {bothUnits, saidBy} from "../../src/figure/index.ts";
import type {Point} from "../../src/geo/index.ts";
import {pointOf} from "../map/located.ts";
import {samePlaceTwice} from "../map/messages.ts";
import {placeProvenance} from "../map/placeProvenance.ts";

/** A place with what is claimed of it. */
export interface Dot {
  readonly place: Place;
  /** Null for what has no one point, such as a border. */
  readonly point: Point | null;
  /** The claims, of several wordings of one measurement the canonical one alone. */
  readonly claims: readonly Claim[];
  readonly provenance: Provenance;
}

export type LocatedDot = Dot & {readonly point: Point};

/** Each place with the claims whose `place` or `from_place` names it. Throws where a place is there twice. */
export function dotsOf(places: readonly Place[], claims: readonly Claim[] = []): readonly Dot[] {
  const seen = new Set<string>();
  return places.map(place => {
    if (seen.has(place.id)) throw new Error(samePlaceTwice(place.id));
    seen.add(place.id);
    const worded = claims.filter(({topic}) => (topic.place ?? topic.from_place) === place.id);
    const ids = new Set(worded.map(({id}) => id));
    const canonical = worded.filter(({sameAs}) => sameAs === null || !ids.has(sameAs));
    return {
      place,
      point: pointOf(place),
      claims: canonical,
      provenance: mergeProvenance([...canonical, ...worded].map(provenanceOf)) ?? placeProvenance(place)
    };
  });
}

/** Those with a point: first the ones with claims, then the others, else in the order of the rows. */
export function locatedOf(dots: readonly Dot[]): readonly LocatedDot[] {
  return dots
    .filter((dot): dot is LocatedDot => dot.point !== null)
    .sort((a, b) => Number(b.claims.length > 0) - Number(a.claims.length > 0));
}

/** What is claimed of a place, and by whom: "about 18 miles (about 29 km), the gazette"; empty where nothing is. */
export function claimWords({claims}: Dot, locale: string): string {
  return claims.map(claim => `${bothUnits(claim.quantity, locale)}, ${saidBy(claim)}`).join("; ");
}
