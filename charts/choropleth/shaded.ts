import {
  isClaim,
  type Provenance,
  provenanceOf,
  type Quantity,
  stepOf,
  type UnitCode,
  units,
  words
} from "../../src/claims/index.ts";
import {
  bothUnits,
  type Channel,
  channelValue,
  claimName,
  computedProvenance,
  countOf,
  isQuantity,
  isStated
} from "../../src/figure/index.ts";
import {type Country, countriesOf, type Region} from "../../src/geo/index.ts";
import {countryWords} from "../map/countryWords.ts";
import {layerId} from "./countryCode.ts";
import {
  counted,
  mixedUnits,
  noCountry,
  noData,
  noOneValue,
  notANumber,
  sameCountryTwice
} from "./messages.ts";

export interface ShadedOptions {
  /** Which country a row is of: its ISO code of two letters, several with `;` between, or its name in the layer. The column `country` unless told. */
  readonly country?: Channel<string>;
  /** What fills a country: a column of numbers, or a function of the row that gives a number, a quantity, a claim or null. Unless told, how many rows name it. */
  readonly value?: Channel<unknown>;
  /** The unit of values that are numbers: "person"; a count unless told. */
  readonly unit?: UnitCode;
  /** Why a row has no value, where it has none; "no data" unless told. */
  readonly missing?: Channel<string | null>;
}

/** A country with the value that fills it. */
export interface Shaded {
  /** As the layer names it, or in words where the layer has it not. */
  readonly label: string;
  /** Its shape; null for a country that the layer does not draw. */
  readonly country: Country | null;
  readonly quantity: Quantity | null;
  /** In the unit of the first value; null where there is none. */
  readonly value: number | null;
  readonly figure: string;
  readonly name: string;
  readonly provenance: Provenance | null;
}

/** A row per country, the largest value first, those without one last. Throws where rows are of no country, or of one twice. */
export function shadedOf(
  rows: readonly object[],
  options: ShadedOptions,
  region: Region,
  locale: string
): readonly Shaded[] {
  const countries = countriesOf(region);
  const told = rows.map((row, index) => codesOf(row, options.country ?? "country", index));
  const values = options.value === undefined ? countsOf(rows, told) : valuesOf(rows, told, options);
  const unit = values.find(({quantity}) => quantity)?.quantity?.unit;
  return values
    .map(({code, quantity, row, index}) =>
      shadedRow(code, quantity, row, index, {options, countries, unit: unit ?? "count", locale})
    )
    .toSorted((a, b) => rank(b) - rank(a) || 0);
}

const rank = ({value}: Shaded): number => value ?? Number.NEGATIVE_INFINITY;

interface CountryValue {
  readonly code: string;
  readonly quantity: Quantity | null;
  readonly row: object;
  readonly index: number;
}

/** How many rows name each country; one that names two counts in both. */
function countsOf(rows: readonly object[], told: readonly (readonly string[])[]): CountryValue[] {
  const named = rows.flatMap((row, index) => (told[index] ?? []).map(code => ({code, row, index})));
  return [...Map.groupBy(named, ({code}) => code)].flatMap(([code, group]) => {
    const first = group[0];
    if (!first) return [];
    const table = provenanceOf(first.row)?.table ?? "the table";
    const quantity = countOf(
      group.map(({row}) => row),
      counted(table)
    );
    return [{code, quantity, row: first.row, index: first.index}];
  });
}

function valuesOf(
  rows: readonly object[],
  told: readonly (readonly string[])[],
  {value = "value", unit = "count"}: ShadedOptions
): CountryValue[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const found = channelValue(row, value, index);
    const quantity = quantityOf(found, index, unit);
    return (told[index] ?? []).map(code => {
      if (seen.has(code)) throw new Error(sameCountryTwice(code));
      seen.add(code);
      return {code, quantity, row: isClaimValue(found) ? found : row, index};
    });
  });
}

function shadedRow(
  code: string,
  quantity: Quantity | null,
  row: object,
  index: number,
  {
    options,
    countries,
    unit,
    locale
  }: {options: ShadedOptions; countries: readonly Country[]; unit: UnitCode; locale: string}
): Shaded {
  if (quantity && units[quantity.unit].dimension !== units[unit].dimension)
    throw new Error(mixedUnits(unit, quantity.unit));
  const id = layerId(code);
  const country =
    countries.find(({id: known, properties}) => (id !== null && known === id) || properties.name === code) ??
    null;
  if (!country && !/^[A-Z]{2}$/u.test(code)) throw new Error(noCountry(index, code));
  const label = country?.properties.name ?? countryWords(code, locale);
  const why = options.missing === undefined ? null : channelValue(row, options.missing, index);
  const figure = quantity ? bothUnits(quantity, locale) : why ? String(why) : noData;
  const said = isClaimValue(row) ? claimName(row, locale, label) : `${label}: ${figure}`;
  const value = quantity?.value ?? null;
  return {
    label,
    country,
    quantity,
    value: value === null || !quantity ? null : (value * units[quantity.unit].toBase) / units[unit].toBase,
    figure,
    name: said,
    provenance: quantity?.derivation ? computedProvenance(quantity) : provenanceOf(row)
  };
}

function codesOf(row: object, channel: Channel<string>, index: number): readonly string[] {
  const value = channelValue(row, channel, index);
  const codes = typeof value === "string" ? value.split(";").map(code => code.trim()) : [];
  if (codes.length === 0 || codes.includes("")) throw new Error(noCountry(index, value));
  return codes;
}

const isClaimValue = (value: unknown) => typeof value === "object" && value !== null && isClaim(value);

function quantityOf(found: unknown, index: number, unit: UnitCode): Quantity | null {
  if (found === null || found === undefined || found === "") return null;
  if (typeof found === "number" && Number.isFinite(found))
    return {hedge: "exactly", value: found, low: found, high: found, unit, step: stepOf(found)};
  const quantity = isQuantity(found)
    ? found
    : typeof found === "object" && isClaim(found)
      ? found.quantity
      : null;
  if (!quantity) throw new Error(notANumber(index, found));
  if (!isStated(quantity)) return null;
  const isOpen = !["exactly", "about", "nearly"].includes(quantity.hedge);
  if (isOpen || quantity.value === null || !Number.isFinite(quantity.value))
    throw new Error(noOneValue(index, words(quantity)));
  return quantity;
}
