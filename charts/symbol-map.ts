import {defineChart, emptyChart, nothingToShow} from "../src/figure/index.ts";
import type {Region} from "../src/geo/index.ts";
import {aroundUkraine} from "./map/aroundUkraine.ts";
import {noPoint} from "./map/messages.ts";
import {drawSymbolMap} from "./symbol-map/drawSymbolMap.ts";
import {type SizedOptions, sizedOf} from "./symbol-map/sized.ts";

export interface SymbolMapOptions extends SizedOptions {
  /** What the areas stand for: heads the key of sizes. "Value" unless told. */
  readonly title?: string;
  /** The drawing layer; unless told, that of Ukraine and its neighbours. */
  readonly region?: Region;
}

/**
 * A quantity at each place, as a circle whose area it is: pale where it was said to be about so much, with strokes outwards
 * where more is left open, a dashed rim where it is only a limit, an inner and an outer circle for a range, a cross for none
 * and a hatched square for what is not stated. Rows are places, or have columns `latitude` and `longitude`.
 *
 * Throws where a value is negative or no number, where values share no scale, and where a point is none.
 */
export const symbolMap = defineChart<object, SymbolMapOptions>({
  name: "symbol-map",
  family: "spatial",
  summary: "A quantity at each place, as the area of a circle, with a key of sizes",
  use: "for totals at points: people, vehicles, events",
  avoid: "for rates of whole countries take choropleth; for exact comparison, bar: areas are read roughly",
  wants: "rows with latitude and longitude, and a number, quantity or claim for each",

  draw(rows, options, frame) {
    const sized = sizedOf(rows, options, frame.locale);
    if (sized.length === 0) return emptyChart(frame, "symbol-map");
    return drawSymbolMap(sized, {title: titleOf(options), region: options.region ?? aroundUkraine()}, frame);
  },

  describe(rows, options, locale) {
    const sized = sizedOf(rows, options, locale);
    if (sized.length === 0) return nothingToShow;
    const list = new Intl.ListFormat(locale);
    const stated = sized.filter(({quantity}) => quantity);
    const missing = sized.filter(({quantity}) => !quantity).map(({label, figure}) => `${label} (${figure})`);
    const off = sized.filter(({point}) => point === null).map(({label}) => label);
    const told = stated.length <= saidInFull ? stated : stated.slice(0, saidInFull);
    return [
      `Map of ${sized.length} ${sized.length === 1 ? "place" : "places"}, sized by ${titleOf(options).toLocaleLowerCase(locale)}.`,
      told.length > 0 &&
        `${told.length < stated.length ? "The largest: " : ""}${told.map(({name}) => name).join("; ")}.`,
      missing.length > 0 && `Without a figure: ${list.format(missing)}.`,
      off.length > 0 && `Without a point, and so not drawn: ${list.format(off)}.`
    ]
      .filter(sentence => sentence !== false)
      .join(" ");
  },

  table(rows, options, locale) {
    const degrees = new Intl.NumberFormat(locale, {minimumFractionDigits: 3, maximumFractionDigits: 3});
    return {
      columns: [
        {name: "place", label: "Place"},
        {name: "value", label: titleOf(options), numeric: true},
        {name: "latitude", label: "Degrees north", numeric: true},
        {name: "longitude", label: "Degrees east", numeric: true}
      ],
      rows: sizedOf(rows, options, locale).map(({label, figure, point, provenance, quantity}) => ({
        cells: [
          label,
          figure,
          point ? degrees.format(point.latitude) : noPoint,
          point ? degrees.format(point.longitude) : noPoint
        ],
        provenance,
        ...(quantity?.derivation ? {computed: quantity} : {})
      }))
    };
  }
});

/** So many places are said in the description. */
const saidInFull = 8;

const titleOf = ({title}: SymbolMapOptions): string => title ?? "Value";
