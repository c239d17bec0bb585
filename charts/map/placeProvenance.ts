import {type Place, type Provenance, provenanceOf} from "../../src/claims/index.ts";

/** What a place rests on: its row. */
export function placeProvenance(place: Place): Provenance {
  return provenanceOf(place) ?? {table: "places", keys: [place.id], claims: []};
}
