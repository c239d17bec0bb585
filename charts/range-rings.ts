import type {Claim, Place} from "../src/claims/index.ts";
import {bothUnits, defineChart, emptyChart, nothingToShow} from "../src/figure/index.ts";
import type {Region} from "../src/geo/index.ts";
import {aroundUkraine} from "./map/aroundUkraine.ts";
import {noPoint} from "./map/messages.ts";
import {placeProvenance} from "./map/placeProvenance.ts";
import {drawRangeRings} from "./range-rings/drawRangeRings.ts";
import {noRings} from "./range-rings/messages.ts";
import {rangedOf} from "./range-rings/ranged.ts";
import {ringsOf} from "./range-rings/ring.ts";

export interface RangeRingsOptions {
  /** The id of the place that the rings are drawn round; that of the first row unless told. */
  readonly around?: string;
  /** The rings: distances in `unit`, or claims of a distance, each drawn as firmly as it was stated. */
  readonly rings?: readonly (number | Claim)[];
  /** The unit of rings that are given as numbers: "km" unless told, or "mi". */
  readonly unit?: "km" | "mi";
  /** The drawing layer; unless told, that of Ukraine and its neighbours. */
  readonly region?: Region;
}

/**
 * True geodesic rings round a place, at given distances or at claimed ones: dashed where the claim says "about", with ticks
 * outwards where it says "at least", shaded inwards where "at most", shaded between the two ends of a range. Other places
 * are for orientation, and have their measured distance. Labels are in the reader's unit.
 *
 * Throws where the centre is not among the rows or has no point, and where a ring is no distance or is there twice.
 */
export const rangeRings = defineChart<Place, RangeRingsOptions>({
  name: "range-rings",
  family: "spatial",
  summary: "Rings at true distances round a place, given or claimed",
  use: "to show how far a distance reaches where the direction is open or not stated",
  avoid:
    "where both ends are known places: take locator-map. Rings are no areas of control and no ranges along roads",
  wants: "a row of places.csv to draw round, others for orientation, and distances as numbers or claims",

  draw(places, options, frame) {
    if (places.length === 0) return emptyChart(frame, "range-rings");
    const {ranged, rings} = readOf(places, options, frame.locale);
    return drawRangeRings(ranged, rings, options.region ?? aroundUkraine(), frame);
  },

  describe(places, options, locale) {
    if (places.length === 0) return nothingToShow;
    const {ranged, rings} = readOf(places, options, locale);
    const {centre, places: all, unplaced} = ranged;
    const list = new Intl.ListFormat(locale);
    const said = rings.map(({name, look, quantity}) =>
      look === "given" ? bothUnits(quantity, locale) : name
    );
    const others = all.flatMap(({place, distance}) =>
      distance ? `${place.name}, ${bothUnits(distance, locale)}` : []
    );
    return [
      `Map of ${rings.length} ${rings.length === 1 ? "ring" : "rings"} round ${centre.place.name}: ${said.join("; ")}.`,
      others.length > 0 && `How far other places are from it, as measured: ${others.join("; ")}.`,
      unplaced.length > 0 &&
        `Without a point, and so not drawn: ${list.format(unplaced.map(({name}) => name))}.`
    ]
      .filter(sentence => sentence !== false)
      .join(" ");
  },

  table(places, options, locale) {
    const columns = (centre: string) => [
      {name: "what", label: "Ring or place"},
      {name: "distance", label: `Distance from ${centre}`, numeric: true},
      {name: "basis", label: "By whom"}
    ];
    if (places.length === 0) return {columns: columns("the centre"), rows: []};
    const {ranged, rings} = readOf(places, options, locale);
    return {
      columns: columns(ranged.centre.place.name),
      rows: [
        ...rings.toReversed().map(({quantity, who, provenance}) => ({
          cells: ["Ring", bothUnits(quantity, locale), who],
          provenance
        })),
        ...ranged.places.map(({place, distance, provenance}) => ({
          cells: [
            place.name,
            distance ? bothUnits(distance, locale) : "the centre",
            distance ? "measured" : ""
          ],
          provenance,
          ...(distance ? {computed: distance} : {})
        })),
        ...ranged.unplaced.map(place => ({
          cells: [place.name, noPoint, ""],
          provenance: placeProvenance(place)
        }))
      ]
    };
  }
});

function readOf(
  places: readonly Place[],
  {around, rings = [], unit = "km"}: RangeRingsOptions,
  locale: string
) {
  const ranged = rangedOf(places, around, locale);
  if (rings.length === 0) throw new Error(noRings(ranged.centre.place.id));
  return {ranged, rings: ringsOf(ranged.centre.place, rings, unit, locale)};
}
