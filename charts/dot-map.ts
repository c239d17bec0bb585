import type {Claim, Place} from "../src/claims/index.ts";
import {defineChart, emptyChart, nothingToShow} from "../src/figure/index.ts";
import type {Region} from "../src/geo/index.ts";
import {claimWords, dotsOf, locatedOf} from "./dot-map/dot.ts";
import {drawDotMap} from "./dot-map/drawDotMap.ts";
import {nothingClaimed} from "./dot-map/messages.ts";
import {waysOf} from "./dot-map/way.ts";
import {aroundUkraine} from "./map/aroundUkraine.ts";
import {countryWords} from "./map/countryWords.ts";
import type {Lines} from "./map/lines.ts";
import {noPoint} from "./map/messages.ts";

export interface DotMapOptions {
  /** Claims about the places: each belongs to the place that its `place` or `from_place` names. */
  readonly claims?: readonly Claim[];
  /** Lines that a claim's `to_place` may name, such as a border: the shortest way to it is drawn, as measured. */
  readonly lines?: Lines;
  /** The drawing layer; unless told, that of Ukraine and its neighbours. */
  readonly region?: Region;
}

/**
 * Places on a map with true borders. Places with claims stand out and carry them; the others are for orientation. Places
 * without a point are listed below. Throws where a place is there twice, or a point is none.
 */
export const dotMap = defineChart<Place, DotMapOptions>({
  name: "dot-map",
  family: "spatial",
  summary: "Places on a map with true borders, each with what is claimed of it",
  use: "to show where the places are that claims are about, and the shortest way to what they measure to",
  avoid:
    "for distances that are measured between places take locator-map; for quantities by place, symbol-map",
  wants: "rows of places.csv, and claims that name them as place or from_place",

  draw(places, {claims, lines = {}, region = aroundUkraine()}, frame) {
    if (places.length === 0) return emptyChart(frame, "dot-map");
    return drawDotMap(dotsOf(places, claims), {lines, region}, frame);
  },

  describe(places, {claims, lines = {}}, locale) {
    const dots = dotsOf(places, claims);
    const located = locatedOf(dots);
    if (dots.length === 0) return nothingToShow;
    const list = new Intl.ListFormat(locale);
    const claimed = located.filter(({claims}) => claims.length > 0);
    const others = located.slice(claimed.length).map(({place}) => place.name);
    const missing = dots.filter(({point}) => point === null).map(({place}) => place.name);
    const ways = new Set(located.flatMap(dot => waysOf(dot, located, lines)).map(({kind}) => kind));
    return [
      `Map of ${located.length} ${located.length === 1 ? "place" : "places"}.`,
      claimed.length > 0 &&
        `Claimed: ${claimed.map(dot => `${dot.place.name}, ${claimWords(dot, locale)}`).join("; ")}.`,
      others.length > 0 && `For orientation: ${list.format(others)}.`,
      ways.has("measured") &&
        "Solid lines lead the shortest way, as measured, to what distances are claimed to.",
      ways.has("stated") && "Dashed lines join the stated ends of what is claimed; they are not its route.",
      missing.length > 0 && `Without a point, and so not drawn: ${list.format(missing)}.`
    ]
      .filter(sentence => sentence !== false)
      .join(" ");
  },

  table(places, {claims}, locale) {
    const degrees = new Intl.NumberFormat(locale, {minimumFractionDigits: 3, maximumFractionDigits: 3});
    const kilometres = new Intl.NumberFormat(locale);
    const shown = (value: number | null, format: Intl.NumberFormat) =>
      value === null ? noPoint : format.format(value);
    return {
      columns: [
        {name: "place", label: "Place"},
        {name: "country", label: "Country"},
        {name: "claimed", label: "Claimed"},
        {name: "latitude", label: "Degrees north", numeric: true},
        {name: "longitude", label: "Degrees east", numeric: true},
        {name: "precision", label: "Known to within, km", numeric: true}
      ],
      rows: dotsOf(places, claims).map(dot => ({
        cells: [
          dot.place.name,
          countryWords(dot.place.country, locale),
          claimWords(dot, locale) || nothingClaimed,
          shown(dot.place.latitude, degrees),
          shown(dot.place.longitude, degrees),
          shown(dot.place.precisionKm, kilometres)
        ],
        provenance: dot.provenance
      }))
    };
  }
});
