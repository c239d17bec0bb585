import type {Place} from "../src/claims/index.ts";
import {bothUnits, defineChart, emptyChart, nothingToShow} from "../src/figure/index.ts";
import type {Region} from "../src/geo/index.ts";
import {drawLocatorMap} from "./locator-map/drawLocatorMap.ts";
import {noSuchSubject} from "./locator-map/messages.ts";
import {stretchesOf, stretchName} from "./locator-map/stretch.ts";
import {amidUkraine, aroundUkraine} from "./map/aroundUkraine.ts";
import {countryWords} from "./map/countryWords.ts";
import type {Lines} from "./map/lines.ts";
import {locatedOf, pointOf} from "./map/located.ts";
import {noPoint} from "./map/messages.ts";
import {placeProvenance} from "./map/placeProvenance.ts";

export interface LocatorMapOptions {
  /** Ids of the places that the map is about; the others are for orientation. All places unless told. */
  readonly subjects?: readonly string[];
  /** Pairs of ids whose straight-line distance is measured, drawn and printed; the second may be one of `lines`. None unless told. */
  readonly distances?: readonly (readonly [from: string, to: string])[];
  /** Lines that distances may be measured to, such as a border, by the id of the place that each is. None unless told. */
  readonly lines?: Lines;
  /** How much the map shows at the least, across, in kilometres: 100 unless told. */
  readonly across?: number;
  /** Whether a small map in a corner shows where this one lies, where it fits; true unless told. */
  readonly inset?: boolean;
  /** The drawing layer; unless told, that of Ukraine and its neighbours. */
  readonly region?: Region;
}

/**
 * Where a place or a few lie: in their surroundings, with a scale bar, an inset of the wider region, circles for places that
 * are known less exactly than they look, and straight lines between given places with their measured length on them.
 *
 * Throws where a place is there twice, a point is none, or a pair names what has none.
 */
export const locatorMap = defineChart<Place, LocatorMapOptions>({
  name: "locator-map",
  family: "spatial",
  summary: "A place or a few in their region, with measured straight lines between them",
  use: "to say where something is, and how far from what, in a straight line",
  avoid: "where what is claimed of the places is the point: take dot-map; for a quantity of each, symbol-map",
  wants: "rows of places.csv, and pairs of their ids to measure between",

  draw(places, options, frame) {
    const {distances = [], lines = {}, across = 100, inset = true, region} = options;
    if (places.length === 0) return emptyChart(frame, "locator-map");
    const isSubject = subjectsOf(places, options);
    return drawLocatorMap(
      places,
      {
        stretches: stretchesOf(places, distances, lines),
        isSubject,
        nameOf: place => nameOf(place, isSubject(place)),
        acrossKm: across,
        inset,
        region: region ?? aroundUkraine(),
        amid: region ? centre => centre : amidUkraine
      },
      frame
    );
  },

  describe(places, options, locale) {
    if (places.length === 0) return nothingToShow;
    const {distances = [], lines = {}} = options;
    const isSubject = subjectsOf(places, options);
    const {located, unplaced} = locatedOf(places);
    const list = new Intl.ListFormat(locale);
    const named = (wanted: readonly Place[]) => list.format(wanted.map(({name}) => name));
    const drawn = located.map(({place}) => place);
    const [subjects, others] = [drawn.filter(isSubject), drawn.filter(place => !isSubject(place))];
    const stretches = stretchesOf(places, distances, lines);
    return [
      `Map of ${drawn.length} ${drawn.length === 1 ? "place" : "places"}${subjects.length ? `: ${named(subjects)}` : ""}.`,
      others.length > 0 && `For orientation: ${named(others)}.`,
      stretches.length > 0 &&
        `Measured in a straight line: ${stretches.map(stretch => `${stretchName(stretch)}, ${bothUnits(stretch.quantity, locale)}`).join("; ")}.`,
      unplaced.length > 0 && `Without a point, and so not drawn: ${named(unplaced)}.`
    ]
      .filter(sentence => sentence !== false)
      .join(" ");
  },

  table(places, {distances = [], lines = {}}, locale) {
    locatedOf(places);
    const degrees = new Intl.NumberFormat(locale, {minimumFractionDigits: 3, maximumFractionDigits: 3});
    const kilometres = new Intl.NumberFormat(locale);
    const shown = (value: number | null, format: Intl.NumberFormat) =>
      value === null ? noPoint : format.format(value);
    const stretches = stretchesOf(places, distances, lines);
    const length = (words: string) => (stretches.length ? [words] : []);
    return {
      columns: [
        {name: "what", label: stretches.length ? "Distance or place" : "Place"},
        ...length("").map(() => ({name: "length", label: "In a straight line", numeric: true})),
        {name: "country", label: "Country"},
        {name: "latitude", label: "Degrees north", numeric: true},
        {name: "longitude", label: "Degrees east", numeric: true},
        {name: "precision", label: "Known to within, km", numeric: true}
      ],
      rows: [
        ...stretches.map(stretch => ({
          cells: [
            stretchName(stretch),
            bothUnits(stretch.quantity, locale),
            "",
            "",
            "",
            kilometres.format(stretch.precisionKm)
          ],
          provenance: stretch.provenance,
          computed: stretch.quantity
        })),
        ...places.map(place => ({
          cells: [
            place.name,
            ...length(""),
            countryWords(place.country, locale),
            shown(place.latitude, degrees),
            shown(place.longitude, degrees),
            shown(place.precisionKm, kilometres)
          ],
          provenance: placeProvenance(place)
        }))
      ]
    };
  }
});

function subjectsOf(places: readonly Place[], {subjects}: LocatorMapOptions): (place: Place) => boolean {
  if (!subjects) return () => true;
  const ids = new Set(places.map(({id}) => id));
  for (const id of subjects) if (!ids.has(id)) throw new Error(noSuchSubject(id));
  const wanted = new Set(subjects);
  return ({id}) => wanted.has(id);
}

/** What a screen reader says of a place. */
function nameOf(place: Place, isSubject: boolean): string {
  if (!isSubject) return `${place.name}, for orientation`;
  const {precisionKm} = place;
  return pointOf(place) && precisionKm ? `${place.name}, known to within ${precisionKm} km` : place.name;
}
