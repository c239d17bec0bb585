import {capitalised, defineChart, emptyChart, nothingToShow} from "../src/figure/index.ts";
import type {Region} from "../src/geo/index.ts";
import {drawChoropleth} from "./choropleth/drawChoropleth.ts";
import {type Shaded, type ShadedOptions, shadedOf} from "./choropleth/shaded.ts";
import {aroundUkraine} from "./map/aroundUkraine.ts";

export interface ChoroplethOptions extends ShadedOptions {
  /** What the fills stand for: heads the key. "Rows that name the country", or "Value", unless told. */
  readonly title?: string;
  /** The first value of each class but the lowest, rising. Unless told, a class for each of a few values, else between round numbers. */
  readonly breaks?: readonly number[];
  /** What the map shows: west, south, east and north, in degrees; Ukraine and its neighbours unless told. */
  readonly window?: readonly [west: number, south: number, east: number, north: number];
  /** The drawing layer; unless told, that of Ukraine and its neighbours. */
  readonly region?: Region;
}

/**
 * Countries filled by the class of their value, with name and value in each that has room, the others' in the key. Hatched
 * where there is no value or no row. Countries beyond the map are listed under it. Without `value` it counts rows.
 *
 * Throws where a row is of no country, or a second one of the same; where a value is no number, or is left open.
 */
export const choropleth = defineChart<object, ChoroplethOptions>({
  name: "choropleth",
  family: "spatial",
  summary: "Countries filled by a value in classes, each with its number",
  use: "for rates and shares of whole countries; for counts only where the size of a country is not mistaken for them",
  avoid: "for totals take symbol-map: a large country looks like more than it has. For hedged values, bar",
  wants: "a row per country with its code and a value; or any rows that name a country, which are counted",

  draw(rows, options, frame) {
    const {breaks, window = [20.5, 44.2, 41.5, 57.5], region = aroundUkraine()} = options;
    const shaded = shadedOf(rows, options, region, frame.locale);
    if (shaded.length === 0) return emptyChart(frame, "choropleth");
    const title = capitalised(titleOf(options), frame.locale);
    return drawChoropleth(shaded, {title, breaks, window, region}, frame);
  },

  describe(rows, options, locale) {
    const shaded = shadedOf(rows, options, options.region ?? aroundUkraine(), locale);
    if (shaded.length === 0) return nothingToShow;
    const valued = shaded.filter(({value}) => value !== null);
    const missing = shaded.filter(({value}) => value === null);
    const list = new Intl.ListFormat(locale);
    return [
      `Map of ${shaded.length} ${shaded.length === 1 ? "country" : "countries"}, filled by ${titleOf(options).toLocaleLowerCase(locale)}.`,
      valued.length > 0 &&
        (valued.length <= saidInFull
          ? `${valued.map(({name}) => name).join("; ")}.`
          : `The highest: ${named(valued[0])}. The lowest: ${named(valued.at(-1))}.`),
      missing.length > 0 && `Without a value: ${list.format(missing.map(({label}) => label))}.`
    ]
      .filter(sentence => sentence !== false)
      .join(" ");
  },

  table(rows, options, locale) {
    return {
      columns: [
        {name: "country", label: "Country"},
        {name: "value", label: capitalised(titleOf(options), locale), numeric: true}
      ],
      rows: shadedOf(rows, options, options.region ?? aroundUkraine(), locale).map(
        ({label, figure, provenance, quantity}) => ({
          cells: [label, figure],
          provenance,
          ...(quantity?.derivation ? {computed: quantity} : {})
        })
      )
    };
  }
});

/** So many countries are said in the description. */
const saidInFull = 8;

const named = (shaded: Shaded | undefined): string => shaded?.name ?? "";

const titleOf = ({title, value}: ChoroplethOptions): string =>
  title ?? (value === undefined ? "Rows that name the country" : "Value");
